#!/bin/bash
#SBATCH --job-name=armistice
#SBATCH --array=1-8
#SBATCH --cpus-per-task=2
#SBATCH --time=01:00:00

# All parts: sbatch slurm-array.sh. Parts 3 and 5 again: sbatch --array=3,5 slurm-array.sh
set -euo pipefail
armistice ensemble paris-2026 --runs 800 --seed 7b --shard auto/8 \
  --workers "${SLURM_CPUS_PER_TASK:-1}" --out "part-$SLURM_ARRAY_TASK_ID.json"
