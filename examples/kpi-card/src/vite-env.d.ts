declare module "*.csv?raw" {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: this is how Vite hands over a raw file
  export default text;
}
