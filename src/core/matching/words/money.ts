/** Prices, payment, contracts. Format: see `lexicon.ts`. */
export const MONEY = `
pris kostnad utgift kost | pris kostnad kosta utgift | pris omkostning koste udgift | price cost charge rate
gebyr avgift tillegg ekstrakostnad påslag | avgift tillägg påslag extrakostnad | gebyr afgift tillæg | fee surcharge extra_charge
dyr koster_for_mye koste_for_mye koster_skjorta kostbar svindyrt stiv_pris høy_pris høye_priser koster_mye dyrere_enn høy_pris høye_priser | dyr kostar_för_mycket kosta_för_mycket kostsam svindyr kostar_skjortan högt_pris höga_priser kostar_mycket hög_pris höga_priser högt_pris | dyr koster_for_meget koste_for_meget kostbar koster_kassen høj_pris høje_priser koster_meget høj_pris høje_priser | expensive costs_too_much cost_a_fortune costs_a_fortune pricey costly overpriced dear high_price high_prices costs_a_lot high_price high_prices high_cost >< billig rimelig prisgunstig lav_pris lave_priser gunstig lav_pris lave_priser | billig prisvärd förmånlig prisvärt lågt_pris låga_priser lågt_pris låga_priser | billig prisbillig lav_pris lave_priser | cheap affordable inexpensive low-cost reasonable low_price low_prices low_price low_prices
gratis kostnadsfri kostnadsfritt fri vederlagsfri uten_kostnad uten_ekstra_kostnad inkludert_i_prisen | gratis kostnadsfri kostnadsfritt fri avgiftsfri utan_kostnad | gratis omkostningsfri fri vederlagsfri | free free_of_charge complimentary at_no_cost for_free >< betalt mot_betaling | betald mot_betalning | betalt mod_betaling | paid paid-for
betale innbetaling gjøre_opp | betala inbetalning | betale indbetaling | pay paid checkout
faktura regning giro | faktura räkning | faktura regning | invoice bill

rabatt avslag prisavslag kampanje rabattkode slå_av på_salg tilbudspris | rabatt avdrag prisavdrag kampanj rabattkod rea nedsatt_pris | rabat afslag nedslag rabatkode udsalg kampagne | discount rebate reduction promo deal coupon sale voucher
tilbud pristilbud anbud | offert erbjudande anbud | tilbud | quote offer estimate
refusjon tilbakebetaling pengene_tilbake få_tilbake_pengene refundere penger_tilbake | pengarna_tillbaka återbetala få_tillbaka_pengar | refusion tilbagebetaling penge_tilbage pengene_tilbage refundere | refund money_back reimburse get_your_money_back
kompensasjon erstatning kompensere plaster_på_såret godtgjørelse utbetaling | kompensation ersättning kompensera gottgörelse utbetalning | kompensation erstatning kompensere godtgørelse udbetaling | compensate make_up_for goodwill payout
spare sparepenger besparelse innsparing | spara_pengar besparing | spare besparelse opsparing | save_money saving saves_money

budsjett økonomi råd_til ha_råd råd | budget ekonomi råd_med ha_råd råd | budget økonomi råd_til have_råd råd | budget afford finance
øke prisøkning stige høyere sette_opp oppgang prishopp gikk_opp går_opp dyrere_enn_før | öka höja prishöjning stiga högre | øge stige prisstigning forhøje højere | increase rise raise hike go_up price_rise goes_up went_up gone_up >< senke redusere reduksjon lavere minske sette_ned kutt nedgang | sänka minska lägre dra_ner | sænke reducere reduktion lavere mindske sætte_ned | reduce decrease lower cut drop go_down goes_down went_down gone_down

kontrakt avtale | avtal kontrakt | kontrakt aftale | contract agreement
abonnement abonnere medlemskap | abonnemang abonnera medlemskap prenumeration | abonnement abonnere medlemskab | subscription subscribe membership plan_fee
binding bindingstid bundet låst forpliktelse innelåst | bindning bindningstid bunden låst inlåst | binding bindingsperiode bundet låst | lock-in lock_in locked commitment binding tied_in minimum_term
vilkår betingelser avtalevilkår avtaletekst liten_skrift småskrift | villkor avtalsvillkor finstilt finstilta finstilta | vilkår betingelser det_med_småt | terms conditions fine_print small_print terms_and_conditions

forsikre | försäkra | forsikre | insurance insure cover

kort bankkort kredittkort betalingskort | kort bankkort kreditkort betalkort | betalingskort bankkort kreditkort dankort | card credit_card bank_card debit_card
bank nettbank | bank internetbank | bank netbank | bank
kvittering kassalapp | kvitto kassakvitto | kvittering bon | receipt
depositum forskudd forskuddsbetale | deposition förskott handpenning | depositum forudbetaling | deposit advance_payment prepay down_payment
avdrag delbetale avbetale rater nedbetale | avbetalning delbetala amortera | afdrag rater afbetaling ratebetaling | instalment installment pay_in_parts
lån låne kreditt finansiering boliglån | lån låna kredit finansiering bolån | lån låne kredit finansiering boliglån | loan borrow mortgage credit_loan
rente | ränta | rente | interest interest_rate
lønn inntekt | lön inkomst | løn indkomst | salary wage income pay_check
beløp sum | belopp summa | beløb sum | amount sum figure
penger kroner kontanter | pengar kronor kontanter | penge kroner kontanter | money cash funds

verdt valuta_for_pengene lønner_seg verdi lønne_seg | värt värde valuta_för_pengarna lönar_sig löna_sig | værd værdi valuta_for_pengene betaler_sig | worth value worthwhile value_for_money pay_off bang_for_the_buck
pristransparens totalpris endelig_pris sluttpris fastpris hele_prisen | totalpris slutpris fast_pris hela_priset | samlet_pris totalpris endelig_pris fast_pris | total_price fixed_price final_price all-in total_cost
skjulte_kostnader skjulte_gebyrer ekstra_gebyr uforutsette_kostnader | dolda_kostnader dolda_avgifter | skjulte_gebyrer skjulte_omkostninger | hidden_costs hidden_fees hidden_charges

purre inkasso betalingspåminnelse | påminnelseavgift inkasso | rykker inkasso rykkerbrev | dunning debt_collection
dobbel to_ganger trukket_to_ganger | dubbel två_gånger | dobbelt to_gange | double twice duplicate
trekke trukket belaste | dra dragen debitera | trække trukket opkræve hæve | charged debited deducted billed
skatt moms mva | skatt moms | skat moms | tax vat

= bonus fordel poeng lojalitet belønne premie | bonus förmån poäng lojalitet belöna | bonus fordel point loyalitet belønne | bonus reward loyalty perk benefit points

kjøpe kjøp handle anskaffe innkjøp skaffe | köpa köp handla inköp skaffa anskaffa | købe køb handle indkøb anskaffe | buy purchase buying bought get_hold_of shop shopping procure acquire
selge salg selger_inn mersalg selger | sälja försäljning merförsäljning | sælge salg mersalg | sell sales selling upsell sold
bytte utskifte | byta byte | bytte skifte | switch swap exchange

- leverandør tilbyder utbyder operatør selskap firma bedrift virksomhet | leverantör operatör bolag företag firma | leverandør udbyder operatør selskab firma virksomhed | supplier provider vendor company firm business operator
konkurrent konkurrenter konkurrerende andre_leverandører de_andre konkurranse andre_tilbydere | konkurrent konkurrenter konkurrens andra_leverantörer andra_bolag de_andra | konkurrent konkurrence andre_leverandører andre_udbydere de_andre | competitor competitors competition rival other_companies other_suppliers alternatives other_providers other_vendors
`;
