/**
 * Certificates, marks, standards and test papers that buyers ask for, as they write them; matched as whole words, whatever the case unless
 * `upperCaseCertificates` holds them.
 *
 * Source: own list, written by hand
 * Licence: MIT, the project's own
 * Date: 2026-11-22
 * Count: 331 certificates and papers, 64 of them in capitals alone
 */
export const certificates: readonly string[] = [
  'CE', 'CE certificate', 'CE mark', 'CE marking', 'FDA', 'RoHS', 'REACH', 'UL', 'UL listed', 'cUL', 'ETL', 'CSA', 'FCC', 'NSF', 'ANSI', 'ASTM', 'CPSC', 'CPSIA', 'CPC', 'CARB', 'EPA', 'DOE', 'DOT',
  'Energy Star', 'DLC', 'TSCA', 'Prop 65', 'LFGB', 'DGCCRF', 'GS', 'GS mark', 'TÜV', 'TUV', 'VDE', 'EMC', 'LVD', 'ErP', 'WEEE', 'UKCA', 'BSI', 'BS EN', 'DIN', 'EN 71', 'EN71', 'EN 10204', 'EN10204', 'EN 1090',
  'ATEX', 'IECEx', 'IEC', 'CB certificate', 'CB report', 'ENEC', 'KEMA', 'SEMKO', 'NF', 'ACS', 'WRAS', 'KIWA', 'DVGW', 'MDR', 'MED', 'PED', 'E-mark', 'E mark', 'ECE R',
  'ISO', 'ISO 9001', 'ISO9001', 'ISO 14001', 'ISO14001', 'ISO 13485', 'ISO13485', 'ISO 22000', 'ISO22000', 'ISO 45001', 'ISO45001', 'ISO 27001', 'ISO/TS 16949', 'IATF 16949', 'IATF16949', 'AS9100', 'API 5L', 'API 6D', 'ASME',
  'HACCP', 'BRC', 'BRCGS', 'IFS', 'FSSC 22000', 'FSSC22000', 'GlobalGAP', 'GAP', 'GMP', 'cGMP', 'EU organic', 'USDA organic', 'NOP', 'JAS', 'organic certificate', 'non-GMO', 'gluten free certificate', 'halal', 'halal certificate', 'kosher', 'kosher certificate',
  'GOTS', 'GRS', 'RCS', 'OCS', 'BCI', 'OEKO-TEX', 'Oeko Tex', 'Oekotex', 'bluesign', 'FSC', 'PEFC', 'FSC certified', 'RSPO', 'Fairtrade', 'Rainforest Alliance', 'MSC certified', 'ASC certified',
  'BSCI', 'amfori', 'SEDEX', 'SMETA', 'SA8000', 'WRAP', 'WCA', 'ICTI', 'C-TPAT', 'CTPAT', 'GSV', 'Higg', 'EcoVadis', 'factory audit report',
  'SASO', 'SABER', 'SABER certificate', 'SIRIM', 'G-Mark', 'G mark', 'GCC certificate', 'ECAS', 'EQM', 'ESMA', 'COSQC', 'QCC', 'KUCAS', 'SQM', 'SONCAP', 'PVoC', 'CoC', 'CoI', 'TBS', 'KEBS', 'UNBS', 'NAFDAC', 'SABS', 'NRCS', 'ECTN', 'BESC', 'GOEIC', 'CIQ', 'VOC certificate',
  'BIS', 'BIS certificate', 'ISI mark', 'ISI', 'STQC', 'FSSAI', 'WPC', 'TEC', 'KC', 'KC mark', 'KCC', 'KFDA', 'PSE', 'TELEC', 'JIS', 'SNI', 'POSTEL', 'TISI', 'PSB', 'BPS', 'BSMI', 'NCC', 'CCC', '3C', 'CQC', 'SRRC', 'SAA', 'RCM', 'C-Tick', 'WaterMark', 'WELS', 'AS/NZS', 'Cr compliance',
  'EAC', 'EAC certificate', 'GOST', 'GOST-R', 'TR CU', 'CU-TR', 'UkrSEPRO', 'INMETRO', 'ANVISA', 'ANATEL', 'NOM', 'NOM certificate', 'COFEPRIS', 'IRAM', 'SEC', 'RETIE', 'INVIMA', 'DIGESA', 'INEN',
  'COA', 'certificate of analysis', 'COC', 'certificate of conformity', 'declaration of conformity', 'DoC', 'MSDS', 'SDS', 'safety data sheet', 'TDS', 'UN38.3', 'UN 38.3', 'IMDG', 'DG certificate',
  'mill certificate', 'mill test certificate', 'MTC', 'MTC 3.1', '3.1 certificate', '3.2 certificate', 'test report', 'test certificate', 'inspection certificate', 'SGS', 'SGS report', 'Intertek', 'Bureau Veritas', 'BV certificate', 'Cotecna', 'Lloyd\'s Register', 'DNV', 'ABS certificate', 'CCS certificate',
  'certificate of origin', 'CO', 'C/O', 'Form A', 'Form E', 'Form D', 'Form AK', 'Form F', 'Form B', 'GSP Form A', 'EUR.1', 'EUR1', 'ATR', 'A.TR', 'FTA certificate', 'RCEP', 'chamber of commerce certificate', 'free sale certificate', 'certificate of free sale', 'CFS', 'health certificate', 'veterinary certificate',
  'phytosanitary', 'phytosanitary certificate', 'phyto certificate', 'fumigation', 'fumigation certificate', 'ISPM 15', 'ISPM15', 'radiation certificate', 'non-radiation certificate', 'embassy legalisation', 'legalized documents', 'DUNS', 'patent certificate',
  '质检报告', '检测报告', '产地证', '原产地证', '熏蒸证书', '植检证', '材质证明', '材质单', '3C认证', 'CE认证', 'FDA认证', '合格证', '清真认证', '质量认证',
  'certificado de origen', 'certificado de calidad', 'ficha técnica', 'ficha de seguridad', 'certificado de origem', 'laudo', 'certificat d\'origine', 'certificat de conformité', 'fiche de sécurité', 'Werkszeugnis', 'Abnahmeprüfzeugnis', 'Ursprungszeugnis', 'Konformitätserklärung', 'Prüfbericht', 'Sicherheitsdatenblatt',
  'certificato di origine', 'certificato di conformità', 'scheda tecnica', 'сертификат соответствия', 'сертификат происхождения', 'ГОСТ', 'ЕАС', 'паспорт качества', 'شهادة منشأ', 'شهادة المطابقة', 'شهادة سابر', 'حلال', 'uygunluk belgesi', 'menşe belgesi', 'deklaracja zgodności', 'atest',
]

/** Marks that are everyday words or abbreviations in small letters, and count as marks in capitals alone. */
export const upperCaseCertificates: ReadonlySet<string> = new Set([
  'CE', 'UL', 'GS', 'REACH', 'GAP', 'DOT', 'DOE', 'CO', 'SEC', 'NF', 'NOM', 'MED', 'PED', 'MDR', 'SABER', 'BIS', 'KC', 'TEC', 'ISI', 'BCI', 'OCS', 'WRAP', 'IFS', 'DIN', 'ACS', 'ATR', 'CFS', 'TBS', 'PSE', 'JAS',
  'NOP', 'EPA', 'BRC', 'GRS', 'RCS', 'COC', 'CoC', 'CoI', 'DoC', 'COA', 'SDS', 'TDS', 'MTC', 'CPC', 'DLC', 'SAA', 'RCM', 'PSB', 'BPS', 'NCC', 'WPC', 'EMC', 'LVD', 'BSI', 'SNI', 'SQM', 'EQM', 'GSV', 'WCA', 'SGS', 'ETL', 'CSA', 'NSF', 'C/O',
])
