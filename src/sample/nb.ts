import type { SampleWorkshop } from './workshop.ts';

/** Svømmekurs i kommunen. */
export const nb: SampleWorkshop = {
  title: 'Svømmekurs for barn',
  scenario: {
    who: 'Amina, mamma til Sara på seks år, jobber skift',
    situation: 'Sara skal lære å svømme før skolestart, og Amina har aldri meldt noen på kurs i kommunen',
    why: 'Hver fjerde plass står tom selv om ventelista er lang',
    purpose: 'Bli enige om hva som må på plass før påmeldingen åpner i august',
    facilitator: 'Kari Lunde',
  },
  leaders: ['Jonas', 'Mette', 'Farid'],
  phases: ['Oppdage kurset', 'Finne riktig nivå', 'Melde på', 'Forberede seg', 'På kurset', 'Etter kurset'],
  notes: {
    activities: [
      [
        [1, 'Spør andre foreldre i barnehagen'],
        [2, 'Spør de andre foreldrene i barnehagen'],
        [3, 'Googler «svømmekurs barn»'],
        [1, 'Søker på nettet etter svømmekurs for barn'],
      ],
      [
        [1, 'Leser hva barnet må kunne på hvert nivå'],
        [2, 'Leser om nivåene'],
        [3, 'Ringer svømmehallen for å få råd'],
        [2, 'Ringer til svømmehallen og spør'],
      ],
      [
        [1, 'Sitter klar når påmeldingen åpner kl. 9'],
        [3, 'Sitter klar med mobilen når påmeldingen åpner'],
        [2, 'Fyller ut skjema med fødselsnummer'],
        [2, 'Betaler med Vipps'],
        [1, 'Setter barnet på venteliste'],
      ],
      [
        [1, 'Kjøper svømmebriller og badetøy'],
        [2, 'Kjøper badetøy og svømmebriler'],
        [3, 'Øver på å ha hodet under vann i badekaret'],
        [2, 'Leser e-posten fra kommunen'],
      ],
      [
        [1, 'Følger barnet til garderoben'],
        [2, 'Følger barnet helt inn i garderoben'],
        [3, 'Sitter på tribunen og ser på'],
        [1, '???'],
      ],
      [
        [1, 'Melder på til neste nivå'],
        [3, 'Melder på neste nivå'],
        [2, 'Drar i svømmehallen på egen hånd'],
      ],
    ],
    thoughts: [
      [
        [1, 'Har vi råd til dette?'],
        [2, 'Har vi egentlig råd?'],
        [3, 'Alle andre har visst meldt på for lenge siden'],
      ],
      [
        [1, 'Usikker på hvilket nivå som passer'],
        [2, 'Er usikker på hvilket nivå som er riktig'],
        [3, 'Redd for at hun havner på feil nivå'],
        [3, 'Nivåene er greie å forstå'],
        [1, 'Nivåene er vanskelige å forstå'],
      ],
      [
        [1, 'Stress! Plassene forsvinner på fem minutter'],
        [2, 'Stressende at plassene går så fort'],
        [3, 'Påmeldingen gikk lett'],
        [2, 'Påmeldingen var tungvint'],
      ],
      [
        [1, 'Gleder seg'],
        [2, 'Barnet gleder seg veldig'],
        [3, 'Gruer seg til å dusje sammen med fremmede'],
        [1, 'Hva må vi ha med?'],
        [2, 'Hva skal vi ha med oss?'],
      ],
      [
        [1, 'Stolt når hun tør å hoppe uti'],
        [3, 'Stolt når barnet tør å hoppe'],
        [2, 'Kaldt i vannet og mye støy', 'on a line'],
      ],
      [
        [1, 'Hva lærte hun egentlig?'],
        [2, 'Vet ikke hva barnet kan nå'],
        [3, 'Veldig fornøyd med instruktøren 😀'],
        [3, 'test'],
      ],
    ],
    channels: [
      [
        [1, 'Facebook-gruppa for bydelen'],
        [2, 'Kommunens nettside'],
        [3, 'Nettsida til kommunen'],
        [3, 'Plakat i barnehagen'],
      ],
      [
        [1, 'Nettsiden'],
        [2, 'Telefon til svømmehallen'],
        [3, 'Telefon'],
      ],
      [
        [1, 'Påmeldingsskjema på nett'],
        [2, 'Skjema på nett'],
        [3, 'Vipps'],
        [1, 'SMS med bekreftelse'],
      ],
      [
        [2, 'E-post med praktisk informasjon'],
        [3, 'Epost med praktisk info'],
        [1, 'SMS dagen før'],
      ],
      [
        [1, 'Instruktøren'],
        [3, 'Snakker med instruktøren ved kanten'],
        [2, 'Resepsjonen'],
        [3, 'Skilt i garderoben'],
      ],
      [
        [1, 'Diplom på papir'],
        [2, 'Diplom'],
        [3, 'Spørreskjema på e-post', 'on a line'],
      ],
    ],
    solutions: [
      [
        [1, 'Informasjon på flere språk'],
        [2, 'Skriv på flere språk, ikke bare norsk'],
        [3, 'La helsestasjonen dele ut brosjyre'],
        [2, 'Felles påmeldingsside for alle svømmehallene'],
      ],
      [
        [1, 'En enkel test: fem spørsmål gir riktig nivå'],
        [3, 'Kort test på nettet som foreslår nivå'],
        [2, 'Prøvetime før man bestemmer seg'],
      ],
      [
        [1, 'Trekning i stedet for førstemann til mølla'],
        [2, 'Loddtrekning blant alle som har meldt seg på'],
        [3, 'Send varsel når det blir ledig plass'],
        [1, 'Varsel på SMS når en plass blir ledig'],
      ],
      [
        [2, 'Pakkeliste på én side'],
        [3, 'Pakkeliste med bilder'],
        [1, 'Kort film fra garderoben og bassenget', 'on a line'],
      ],
      [
        [1, 'Egen dusj med forheng'],
        [3, 'Dusjforheng i garderoben'],
        [2, 'Varmere vann på barnekurs'],
      ],
      [
        [1, 'Si hva barnet kan, og hva som er neste steg'],
        [2, 'Tilbakemelding: dette kan barnet nå, dette er neste steg'],
        [3, 'Fast plass på neste kurs for dem som vil fortsette'],
      ],
    ],
  },
  outside: 'Husk å spørre idrettslaget om de har ledige timer',
};
