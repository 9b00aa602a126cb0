import { drawSocialImage } from '../../build/social-image';
import { loadCatalogue } from '../../catalogue';
import { codeCard, type SocialCard, siteCard } from '../../views/social-card';
import { urls } from '../../views/urls';

export async function getStaticPaths() {
  const catalogue = await loadCatalogue();
  return [
    { params: { code: urls.siteImage }, props: { card: siteCard(catalogue) } },
    ...catalogue.codes.map((code) => ({
      params: { code: code.code },
      props: { card: codeCard(code) },
    })),
  ];
}

/** The picture that a link to a page shows in chats and tickets. */
export async function GET({ props }: { props: { card: SocialCard } }): Promise<Response> {
  const image = await drawSocialImage(props.card);
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
}
