import { createClient } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  await client.pets.get();
  await client.pets.post();
  await client.pets.getById(7);
  await client.pets.deleteById(7);
  await client.pets.getByIdPhotos(7);
  await client.pets.headByIdPhotosByPhotoId(7, "front.jpg");
  await client.pets.getByIdVetVisits(7);
  await client.foodBrands.get("acme");
  await client.foodBrands.replace("acme");
  await client.root.getByTenant("acme");
  await client.root.get();
  await client.pets.getV3();
  await client.HEAD("/pets/{id}/photos/{photoID}", {
    params: { path: { id: 7, photoID: "front.jpg" } },
  });
  await client.GET("/");
}
