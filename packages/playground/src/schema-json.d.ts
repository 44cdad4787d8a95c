// The schema is a large literal: as a type it would cost more than it says.
declare module '@armistice/core/schema.json' {
  const schema: object
  export default schema
}
