/* Generated from schemas/ by src/build/generate.mjs. Do not edit. */

/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "DossierStated".
 */
export type DossierStated = (boolean | number | string)
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "DossierRecord".
 */
export type DossierRecord = (string | {
date?: string
authority?: string
document?: string
note?: string
})

export interface Schemas {

}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "Dossier".
 */
export interface Dossier {
format: "xjsme-dossier/1"
kind: ("application" | "triennial")
year: number
platform: {
name: string
type?: ("general" | "special")
summary?: string
showcase?: string
}
operator: {
name: string
creditCode?: string
registrationNumber?: string
legalForm?: string
scope?: string
region?: string
address?: string
registeredOn?: string
operatingSince?: string
legalRepresentative?: string
principal?: {
name?: string
title?: string
record?: ("none" | "adverse" | "unknown")
note?: string
}
contact?: {
name?: string
phone?: string
email?: string
}
website?: string
}
recommendation?: {
body: string
kind: ("prefecture" | "industry-office" | "association")
region?: string
measured?: {
operation?: string
results?: string
satisfaction?: {
method?: string
sample?: number
valid?: number
satisfied?: number
}
}
opinion?: string
signedBy?: string
date?: string
}
functions?: ("information" | "technology" | "startup" | "training" | "finance" | "consulting")[]
accounts?: {
fiscalYear?: number
totalAssets?: number
revenue?: number
expenses?: number
serviceRevenue?: number
serviceExpenses?: number
result?: number
auditor?: string
auditOpinion?: string
}
premises?: RowPremises[]
equipment?: RowEquipment[]
institutions?: RowInstitutions[]
rules?: {
management?: DossierRule
process?: DossierRule
fees?: DossierRule
quality?: DossierRule
smallFirmDiscount?: DossierRule
plan?: DossierRule
yearTargets?: DossierRule
}
fees?: RowFees[]
staff?: RowStaff[]
services?: RowServices[]
served?: {
[k: string]: number
}
activities?: RowActivities[]
cluster?: {
name?: string
servedShare?: number
}
information?: {
system?: DossierStated
icp?: string
onlineService?: DossierStated
linked?: DossierStated
cloud?: DossierStated
}
technology?: {
expertPool?: DossierStated
projectPool?: DossierStated
sharedInstruments?: (DossierStated | {
applicable: false
reason: string
})
cooperation?: DossierStated
}
startup?: {
projectPool?: DossierStated
guide?: DossierStated
hotline?: DossierStated
agencyServices?: DossierStated
}
training?: {
qualification?: DossierStated
filing?: DossierStated
remote?: DossierStated
evaluation?: DossierStated
}
finance?: {
products?: DossierStated
planning?: DossierStated
referral?: DossierStated
agency?: DossierStated
supermarket?: DossierStated
}
consulting?: {
hotline?: DossierStated
freeFirms?: string[]
}
recognitions?: RowRecognitions[]
credit?: {
penalties?: DossierRecord[]
courtCases?: DossierRecord[]
taxRecord?: ("none" | "adverse" | "unknown")
note?: string
}
declared?: Figures
recognised?: {
number?: string
document?: string
date: string
}
yearly?: {
[k: string]: Figures
}
materials?: Materials
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "RowPremises".
 */
export interface RowPremises {
address: string
area?: number
tenure?: ("owned" | "leased")
leaseUntil?: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "RowEquipment".
 */
export interface RowEquipment {
name: string
model?: string
count?: number
value?: number
shared?: boolean
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "RowInstitutions".
 */
export interface RowInstitutions {
name: string
creditCode?: string
field?: string
agreementFrom?: string
agreementUntil?: string
affiliated?: boolean
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "DossierRule".
 */
export interface DossierRule {
title?: string
date?: string
file?: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "RowFees".
 */
export interface RowFees {
item: string
standardFee?: number
smallFirmFee?: number
publicBenefit?: boolean
basis?: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "RowStaff".
 */
export interface RowStaff {
name: string
post?: string
education?: string
title?: string
titleNumber?: string
servesFirms?: boolean
fullTime?: boolean
socialInsuranceMonths?: number
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "RowServices".
 */
export interface RowServices {
date: string
client: string
creditCode?: string
size?: ("micro" | "small" | "medium" | "large")
clientFoundedOn?: string
inCluster?: boolean
function?: ("information" | "technology" | "startup" | "training" | "finance" | "consulting")
channel?: ("online" | "offline")
fee?: number
standardFee?: number
publicBenefit?: boolean
lowFee?: boolean
satisfaction?: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "RowActivities".
 */
export interface RowActivities {
date: string
name: string
kind: ("tech-talk" | "project-promotion" | "ip" | "startup-talk" | "startup-promotion" | "training" | "matchmaking" | "finance-lecture" | "management-consulting" | "other")
place?: string
firms?: number
attendances?: number
evidence?: string[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "RowRecognitions".
 */
export interface RowRecognitions {
name: string
level?: ("prefecture" | "regional" | "national" | "national-association")
authority?: string
document?: string
date?: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "Figures".
 */
export interface Figures {
totalAssets?: number
staff?: number
qualifiedStaff?: number
institutions?: number
served?: number
offlineServed?: number
clusterShare?: number
publicShare?: number
satisfaction?: number
activitiesInformation?: number
activitiesTechnology?: number
activitiesStartup?: number
activitiesConsulting?: number
trainingAttendances?: number
matchmaking?: number
lectures?: number
freeFirms?: number
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "Materials".
 */
export interface Materials {
[k: string]: MaterialsFile[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "MaterialsFile".
 */
export interface MaterialsFile {
file: string
title?: string
date?: string
fiscalYear?: number
validUntil?: string
issuer?: string
address?: string
totalAssets?: number
sealed?: boolean
signed?: boolean
level?: ("prefecture" | "regional" | "national" | "national-association" | "county" | "regional-association")
kind?: ("icp" | "qualification" | "filing" | "licence" | "other")
}
