/* Generated from schemas/ by src/build/generate.mjs. Do not edit. */

/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "CalendarYear".
 */
export type CalendarYear = (CalendarYear1 & {
notice: string
status?: ("announced" | "press" | "secondary" | "computed")
off?: CalendarDays
work?: CalendarDays
regional?: {
off?: CalendarDays
work?: CalendarDays
rest?: CalendarDays
}
})
export type CalendarYear1 = {
[k: string]: unknown
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "CalendarDays".
 */
export type CalendarDays = string[]
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
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputCalendarWindowDate".
 */
export type OutputCalendarWindowDate = string
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputDossierPlace".
 */
export type OutputDossierPlace = ({
file: string
line: number
col: number
} | {
file: string
sheet: string
cell: string
} | {
file: string
})
export type OutputExplain = (OutputExplainCode | OutputExplainClause | OutputExplainItem | OutputExplainList)
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputExplainText".
 */
export type OutputExplainText = string
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputExplainSeverity".
 */
export type OutputExplainSeverity = ("error" | "warning" | "info")
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputReviewBookPoints".
 */
export type OutputReviewBookPoints = string
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputReviewBookFigure".
 */
export type OutputReviewBookFigure = string
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputScoresPoints".
 */
export type OutputScoresPoints = string
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputScoresFigure".
 */
export type OutputScoresFigure = string

export interface Schemas {

}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "Calendar".
 */
export interface Calendar {
format: "xjsme-calendar/1"
years: {
[k: string]: CalendarYear
}
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
industries?: string
summary?: string
showcase?: string
}
operator: {
name: string
creditCode?: string
registrationNumber?: string
legalForm?: string
registeredCapital?: number
employees?: number
postcode?: string
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
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "Event".
 */
export interface Event {
hash: string
actor: string
at: string
data: {

}
more?: number
on: string
prev: (string | null)
seen: {
[k: string]: {
hash: string
seq: number
}
}
seq: number
stream: string
type: ("activity.recorded" | "application.completed" | "application.received" | "application.refused" | "application.withdrawn" | "batch.opened" | "batch.publicised" | "batch.published" | "batch.recognised" | "cancellation.dropped" | "cancellation.heard" | "cancellation.notified" | "cancellation.proposed" | "complaint.closed" | "complaint.received" | "contradiction.settled" | "decision.undone" | "duty.skipped" | "expert.recused" | "form.passed" | "form.refused" | "inspection.recorded" | "material.requested" | "material.waived" | "meeting.declined" | "meeting.proposed" | "objection.accepted" | "objection.dismissed" | "objection.filed" | "objection.upheld" | "panel.assigned" | "panel.closed" | "panel.drawn" | "paper.received" | "penalty.recorded" | "platform.cancelled" | "platform.changed" | "platform.lapsed" | "pool.loaded" | "publicity.restarted" | "question.answered" | "rectification.closed" | "reminder.issued" | "report.received" | "review.confirmed" | "review.measured" | "review.revoked" | "score.recorded" | "sheet.issued" | "site.planned" | "site.recorded" | "site.settled" | "summary.received")
v: number
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsActivityRecorded".
 */
export interface EventsActivityRecorded {
platform: string
kind: ("authority-event" | "government-task" | "public-benefit")
name: string
date: string
organiser: string
participation: ("invited" | "attended" | "excused" | "absent")
reason: (string | null)
accepted: (boolean | null)
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsApplicationCompleted".
 */
export interface EventsApplicationCompleted {
application: string
received: string
version: number
why: ("requested" | "replaced")
reason: (string | null)
replaces: string
platform: string
operator: {
name: string
creditCode: (string | null)
region: (string | null)
}
recommender: (null | {
body: string
kind: ("prefecture" | "industry-office" | "association")
region: (string | null)
})
functions: ("information" | "technology" | "startup" | "training" | "finance" | "consulting")[]
path: (string | null)
manifest: string
pack: {
id: string
digest: string
}
calendar: string
asOf: string
verdict: {
advice: ("ready" | "needs-decision" | "needs-material" | "fails")
score: {
points: number
max: number
parts: {
id: string
points: number
max: number
}[]
}
clauses: {
clause: string
cite: string
status: ("met" | "unmet" | "relaxable" | "query" | "human" | "unknown" | "not-applicable")
function?: ("information" | "technology" | "startup" | "training" | "finance" | "consulting")
measured: (string | null)
required: (null | {
op: (">=" | ">")
value: string
})
unit: (string | null)
shortBy: (string | null)
shortUnit: (string | null)
cause: ("input" | "pack" | null)
points: (string | null)
evidence: {
name: string
value: string
at: {
file: string
line?: number
col?: number
sheet?: string
cell?: string
}
}[]
}[]
materials: {
item: string
cite: string
status: ("present" | "missing" | "invalid" | "not-applicable")
required: boolean
files: {
bytes: number
sha256: string
type: (string | null)
}[]
}[]
findings: {
code: string
severity: ("error" | "warning" | "info")
clause?: string
at: {
file: string
line?: number
col?: number
sheet?: string
cell?: string
}
}[]
}
parties: {
role: ("operator" | "institution" | "recommender")
name: (string | null)
code: (string | null)
}[]
reviews?: string
yearly?: {
[k: string]: {
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
}
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsApplicationReceived".
 */
export interface EventsApplicationReceived {
id: string
year: number
kind: ("application" | "triennial")
platform: string
operator: {
name: string
creditCode: (string | null)
region: (string | null)
}
recommender: (null | {
body: string
kind: ("prefecture" | "industry-office" | "association")
region: (string | null)
})
functions: ("information" | "technology" | "startup" | "training" | "finance" | "consulting")[]
path: (string | null)
manifest: string
pack: {
id: string
digest: string
}
calendar: string
asOf: string
verdict: {
advice: ("ready" | "needs-decision" | "needs-material" | "fails")
score: {
points: number
max: number
parts: {
id: string
points: number
max: number
}[]
}
clauses: {
clause: string
cite: string
status: ("met" | "unmet" | "relaxable" | "query" | "human" | "unknown" | "not-applicable")
function?: ("information" | "technology" | "startup" | "training" | "finance" | "consulting")
measured: (string | null)
required: (null | {
op: (">=" | ">")
value: string
})
unit: (string | null)
shortBy: (string | null)
shortUnit: (string | null)
cause: ("input" | "pack" | null)
points: (string | null)
evidence: {
name: string
value: string
at: {
file: string
line?: number
col?: number
sheet?: string
cell?: string
}
}[]
}[]
materials: {
item: string
cite: string
status: ("present" | "missing" | "invalid" | "not-applicable")
required: boolean
files: {
bytes: number
sha256: string
type: (string | null)
}[]
}[]
findings: {
code: string
severity: ("error" | "warning" | "info")
clause?: string
at: {
file: string
line?: number
col?: number
sheet?: string
cell?: string
}
}[]
}
parties: {
role: ("operator" | "institution" | "recommender")
name: (string | null)
code: (string | null)
}[]
reviews?: string
yearly?: {
[k: string]: {
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
}
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsApplicationRefused".
 */
export interface EventsApplicationRefused {
id: string
year: number
why: "late"
deadline: string
platform: (string | null)
operator: {
name: string
creditCode: (string | null)
region: (string | null)
}
recommender: (null | {
body: string
kind: ("prefecture" | "industry-office" | "association")
region: (string | null)
})
manifest: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsApplicationWithdrawn".
 */
export interface EventsApplicationWithdrawn {
application: string
received: string
reason: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsBatchOpened".
 */
export interface EventsBatchOpened {
year: number
notice: string
deadline: string
pack: {
id: string
digest: string
}
calendar: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsBatchPublicised".
 */
export interface EventsBatchPublicised {
year: number
entries: {
application: string
received: string
functions: ("information" | "technology" | "startup" | "training" | "finance" | "consulting")[]
}[]
url: string
evidence: {
sha256: string
bytes: number
}
window: {
start: string
days: number
firstDay: ("next" | "same")
lastDay: string
lastDayIfStartCounts: string
recognisableFrom: (string | null)
provisional: boolean
}
calendar: string
list: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsBatchPublished".
 */
export interface EventsBatchPublished {
year: number
place: ("list" | "authority-site" | "sme-information-site" | "medium")
url: (string | null)
medium: (string | null)
list: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsBatchRecognised".
 */
export interface EventsBatchRecognised {
year: number
document: string
entries: {
application: string
received: string
number: string
platform: string
operator: {
name: string
creditCode: (string | null)
region: (string | null)
}
functions: ("information" | "technology" | "startup" | "training" | "finance" | "consulting")[]
validFrom: string
validUntil: string
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsCancellationDropped".
 */
export interface EventsCancellationDropped {
platform: string
reason: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsCancellationHeard".
 */
export interface EventsCancellationHeard {
platform: string
reply: ("written" | "oral" | "none")
date: string
summary: string
file: (null | {
sha256: string
bytes: number
})
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsCancellationNotified".
 */
export interface EventsCancellationNotified {
platform: string
document: (string | null)
date: string
until: string
file: (null | {
sha256: string
bytes: number
})
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsCancellationProposed".
 */
export interface EventsCancellationProposed {
platform: string
ground: ("16.1" | "16.2" | "16.3" | "16.4" | "16.5")
reason: string
evidence: string[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsComplaintClosed".
 */
export interface EventsComplaintClosed {
platform: string
complaint: string
received?: string
result: ("verified" | "unfounded")
reason: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsComplaintReceived".
 */
export interface EventsComplaintReceived {
platform: string
complaint: string
date: string
channel: ("letter" | "visit" | "phone" | "email" | "other")
from: ("unit" | "person" | "anonymous")
about: ("quality" | "fees" | "conduct" | "other")
evidence: {
sha256: string
bytes: number
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsContradictionSettled".
 */
export interface EventsContradictionSettled {
year: number
contradiction: string
keep: string[]
renumbered: {
received: string
from: string
to: string
}[]
reason: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsDecisionUndone".
 */
export interface EventsDecisionUndone {
event: string
undone: string
year: number
application?: string
received?: string
reason: string
platform?: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsDutySkipped".
 */
export interface EventsDutySkipped {
key: string
platform: (string | null)
reason: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsExpertRecused".
 */
export interface EventsExpertRecused {
application: string
received: string
expert: string
kind: ("declared" | "found" | "removed")
role: (string | null)
reason: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsFormPassed".
 */
export interface EventsFormPassed {
application: string
received: string
version: number
waived: string[]
note: (string | null)
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsFormRefused".
 */
export interface EventsFormRefused {
application: string
received: string
version: number
reason: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsInspectionRecorded".
 */
export interface EventsInspectionRecorded {
platform: string
year: number
date: string
by: string
quality: ("good" | "fair" | "poor")
fees: ("compliant" | "irregular")
satisfaction: (null | {
sample: number
valid: number
satisfied: number
})
findings: (string | null)
file: (null | {
sha256: string
bytes: number
})
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsMaterialRequested".
 */
export interface EventsMaterialRequested {
application: string
received: string
items: string[]
until: string
note: (string | null)
replaces?: (string | null)
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsMaterialWaived".
 */
export interface EventsMaterialWaived {
application: string
received: string
item: string
status: ("missing" | "invalid")
reason: string
replaces?: (string | null)
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsMeetingDeclined".
 */
export interface EventsMeetingDeclined {
application: string
received: string
reason: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsMeetingProposed".
 */
export interface EventsMeetingProposed {
application: string
received: string
functions: ("information" | "technology" | "startup" | "training" | "finance" | "consulting")[]
struck: ("information" | "technology" | "startup" | "training" | "finance" | "consulting")[]
note: (string | null)
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsObjectionAccepted".
 */
export interface EventsObjectionAccepted {
objection: string
filed: string
application: string
received: string
handler: string
reason: (string | null)
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsObjectionDismissed".
 */
export interface EventsObjectionDismissed {
objection: string
filed: string
application: string
received: string
accepted: boolean
reason: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsObjectionFiled".
 */
export interface EventsObjectionFiled {
objection: string
application: string
received: string
date: string
channel: ("letter" | "visit" | "phone" | "email" | "other")
from: ("unit" | "person" | "anonymous")
realName: boolean
facts: boolean
evidence: {
sha256: string
bytes: number
}[]
when: ("in-window" | "late")
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsObjectionUpheld".
 */
export interface EventsObjectionUpheld {
objection: string
filed: string
application: string
received: string
reason: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsPanelAssigned".
 */
export interface EventsPanelAssigned {
application: string
received: string
experts: string[]
reason: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsPanelClosed".
 */
export interface EventsPanelClosed {
application: string
received: string
method: ("mean" | "trimmed-mean" | "median")
passLine: string
counted: {
expert: string
total: string
}[]
excluded: {
expert: string
why: ("conflict" | "recused" | "unscored")
role: (string | null)
reason: (string | null)
}[]
dropped: string[]
result: string
mean: string
median: string
spread: string
recommended: boolean
reason: (string | null)
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsPanelDrawn".
 */
export interface EventsPanelDrawn {
year: number
sources: string[]
size: number
fields: ("business" | "technology" | "finance")[]
pool: {
expert: string
fields: ("business" | "technology" | "finance")[]
}[]
reason: (string | null)
draws: {
application: string
received: string
eligible: string[]
excluded: {
expert: string
why: ("conflict" | "recused" | "limit")
role: (string | null)
}[]
kept: {
expert: string
fields: ("business" | "technology" | "finance")[]
}[]
replaced: string[]
over: string[]
chosen: string[]
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsPaperReceived".
 */
export interface EventsPaperReceived {
office: {
kind: ("prefecture" | "industry-office")
body: (string | null)
region: (string | null)
}
paper: ("summary" | "inspection")
year: number
date: string
file: {
sha256: string
bytes: number
}
replaces: (string | null)
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsPenaltyRecorded".
 */
export interface EventsPenaltyRecorded {
platform: string
kind: ("administrative" | "association" | "judicial")
authority: string
document: (string | null)
date: string
matter: string
file: (null | {
sha256: string
bytes: number
})
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsPlatformCancelled".
 */
export interface EventsPlatformCancelled {
platform: string
ground: ("16.1" | "16.2" | "16.3" | "16.4" | "16.5")
document: string
reason: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsPlatformChanged".
 */
export interface EventsPlatformChanged {
platform: string
what: ("name" | "operator" | "address")
from: (string | null)
to: string
creditCode: (string | null)
region: (string | null)
document: (string | null)
date: string
file: (null | {
sha256: string
bytes: number
})
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsPlatformLapsed".
 */
export interface EventsPlatformLapsed {
platform: string
validUntil: string
reason: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsPoolLoaded".
 */
export interface EventsPoolLoaded {
experts: {
expert: string
name: string
fields: ("business" | "technology" | "finance")[]
employer: string
employerCode: (string | null)
limit: (number | null)
}[]
sha256: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsPublicityRestarted".
 */
export interface EventsPublicityRestarted {
year: number
why: ("interrupted" | "corrected")
reason: string
entries: {
application: string
received: string
functions: ("information" | "technology" | "startup" | "training" | "finance" | "consulting")[]
}[]
url: string
evidence: {
sha256: string
bytes: number
}
window: {
start: string
days: number
firstDay: ("next" | "same")
lastDay: string
lastDayIfStartCounts: string
recognisableFrom: (string | null)
provisional: boolean
}
calendar: string
list: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsQuestionAnswered".
 */
export interface EventsQuestionAnswered {
application: string
received: string
question: string
was: string
answer: ("met" | "unmet" | "relaxed" | "denied")
reason: string
replaces?: (string | null)
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsRectificationClosed".
 */
export interface EventsRectificationClosed {
platform: string
result: ("passed" | "failed")
date: string
reason: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsReminderIssued".
 */
export interface EventsReminderIssued {
platform: string
year: number
due: string
validUntil: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsReportReceived".
 */
export interface EventsReportReceived {
platform: string
date: string
topic: string
file: (null | {
sha256: string
bytes: number
})
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsReviewConfirmed".
 */
export interface EventsReviewConfirmed {
application: string
received: string
platform: string
year: number
document: string
validFrom: string
validUntil: string
until: (string | null)
matters: (string | null)
reason: (string | null)
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsReviewMeasured".
 */
export interface EventsReviewMeasured {
application: string
received: string
platform: string
year: number
body: string
kind: ("prefecture" | "industry-office")
region: (string | null)
date: string
result: ("qualified" | "rectify" | "unqualified")
opinion: string
satisfaction: (null | {
sample: number
valid: number
satisfied: number
})
file: (null | {
sha256: string
bytes: number
})
replaces: (string | null)
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsReviewRevoked".
 */
export interface EventsReviewRevoked {
application: string
received: string
platform: string
year: number
document: string
reason: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsScoreRecorded".
 */
export interface EventsScoreRecorded {
application: string
received: string
expert: string
sheet: string
items: {
item: string
points: string
max: string
}[]
total: string
recommend: (boolean | null)
opinion: (string | null)
replaces: (string | null)
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsSheetIssued".
 */
export interface EventsSheetIssued {
application: string
received: string
expert: string
sheet: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsSitePlanned".
 */
export interface EventsSitePlanned {
application: string
received: string
seed: string
clauses: string[]
staff: string[]
services: string[]
activities: string[]
manifest: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsSiteRecorded".
 */
export interface EventsSiteRecorded {
application: string
received: string
date: string
people: string[]
result: ("true" | "doubtful" | "false")
findings: (string | null)
photos: {
sha256: string
bytes: number
}[]
outOfOrder: (string | null)
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsSiteSettled".
 */
export interface EventsSiteSettled {
application: string
received: string
reason: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EventsSummaryReceived".
 */
export interface EventsSummaryReceived {
platform: string
year: number
date: string
file: {
sha256: string
bytes: number
}
figures: {
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
replaces: (string | null)
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputAct".
 */
export interface OutputAct {
schema: "xjsme/act/1"
dryRun: boolean
changed: boolean
events: {
hash: (string | null)
type: ("activity.recorded" | "application.completed" | "application.received" | "application.refused" | "application.withdrawn" | "batch.opened" | "batch.publicised" | "batch.published" | "batch.recognised" | "cancellation.dropped" | "cancellation.heard" | "cancellation.notified" | "cancellation.proposed" | "complaint.closed" | "complaint.received" | "contradiction.settled" | "decision.undone" | "duty.skipped" | "expert.recused" | "form.passed" | "form.refused" | "inspection.recorded" | "material.requested" | "material.waived" | "meeting.declined" | "meeting.proposed" | "objection.accepted" | "objection.dismissed" | "objection.filed" | "objection.upheld" | "panel.assigned" | "panel.closed" | "panel.drawn" | "paper.received" | "penalty.recorded" | "platform.cancelled" | "platform.changed" | "platform.lapsed" | "pool.loaded" | "publicity.restarted" | "question.answered" | "rectification.closed" | "reminder.issued" | "report.received" | "review.confirmed" | "review.measured" | "review.revoked" | "score.recorded" | "sheet.issued" | "site.planned" | "site.recorded" | "site.settled" | "summary.received")
on: string
actor: string
data: {

}
message: string
}[]
remarks: {
code: string
message: string
}[]
warnings: string[]
more: string[]
next: string[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputAnnex1".
 */
export interface OutputAnnex1 {
schema: "xjsme/annex1/1"
application: (string | null)
year: number
dryRun: boolean
unchanged: boolean
file: string
filled: number
open: number
premises: number
recognitions: number
long: {
label: string
count: number
longest: number
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputAnnex3".
 */
export interface OutputAnnex3 {
schema: "xjsme/annex3/1"
number: string
application: (string | null)
year: number
years: number[]
file: string
differences: {
figure: ("totalAssets" | "staff" | "qualifiedStaff" | "institutions" | "served" | "offlineServed" | "clusterShare" | "publicShare" | "satisfaction" | "activitiesInformation" | "activitiesTechnology" | "activitiesStartup" | "activitiesConsulting" | "trainingAttendances" | "matchmaking" | "lectures" | "freeFirms")
year: number
ledger: number
declared: number
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputApplication".
 */
export interface OutputApplication {
schema: "xjsme/application/1"
received: string
id: string
year: number
kind: ("application" | "triennial")
version: number
receivedOn: string
platform: string
operator: {
name: string
creditCode: (string | null)
region: (string | null)
}
recommender: ({
body: string
kind: ("prefecture" | "industry-office" | "association")
region: (string | null)
} | null)
functions: ("information" | "technology" | "startup" | "training" | "finance" | "consulting")[]
path: (string | null)
manifest: string
pack: {
id: string
digest: string
}
asOf: string
advice: ("ready" | "needs-decision" | "needs-material" | "fails" | "unreadable")
points: number
parts: {
[k: string]: number
}
lacking: {
item: string
status: ("missing" | "invalid")
}[]
doubts: string[]
answers: {
[k: string]: {
event: string
actor: string
on: string
was: string
answer: ("met" | "unmet" | "relaxed" | "denied")
reason: string
}
}
waived: {
[k: string]: {
event: string
actor: string
on: string
reason: string
}
}
requested: ({
event: string
actor: string
on: string
items: string[]
until: string
} | null)
form: ({
event: string
actor: string
on: string
result: ("passed" | "refused")
} | null)
panel: {
experts: string[]
recused: {
[k: string]: {
event: string
actor: string
on: string
kind: ("declared" | "found" | "removed")
role: (string | null)
reason: string
}
}
sheets: {
[k: string]: string
}
scores: {
[k: string]: {
event: string
actor: string
on: string
items: {
item: string
max: string
points: string
}[]
total: string
recommend: (boolean | null)
opinion: (string | null)
sheet: string
changes: number
}
}
closed: ({
event: string
actor: string
on: string
application: string
received: string
method: ("mean" | "trimmed-mean" | "median")
passLine: string
counted: {
expert: string
total: string
}[]
excluded: {
expert: string
why: ("conflict" | "recused" | "unscored")
role: (string | null)
reason: (string | null)
}[]
dropped: string[]
result: string
mean: string
median: string
spread: string
recommended: boolean
reason: (string | null)
} | null)
}
site: {
planned: ({
event: string
actor: string
on: string
application: string
received: string
seed: string
clauses: string[]
staff: string[]
services: string[]
activities: string[]
manifest: string
} | null)
recorded: ({
event: string
actor: string
on: string
application: string
received: string
date: string
people: string[]
result: ("true" | "doubtful" | "false")
findings: (string | null)
photos: {
sha256: string
bytes: number
}[]
outOfOrder: (string | null)
} | null)
settled: ({
event: string
actor: string
on: string
reason: string
} | null)
}
meeting: ({
event: string
actor: string
on: string
result: ("proposed" | "declined")
functions: ("information" | "technology" | "startup" | "training" | "finance" | "consulting")[]
} | null)
publicity: ({
event: string
actor: string
on: string
window: {
start: string
days: number
firstDay: ("next" | "start")
lastDay: string
lastDayIfStartCounts: string
recognisableFrom: (string | null)
provisional: boolean
}
functions: ("information" | "technology" | "startup" | "training" | "finance" | "consulting")[]
url: string
evidence: string
since: string
} | null)
recognised: ({
event: string
actor: string
on: string
number: string
document: string
validFrom: string
validUntil: string
} | null)
ended: ({
event: string
actor: string
on: string
why: ("late" | "form-refused" | "withdrawn" | "declined" | "removed" | "set-aside" | "platform-ended")
} | null)
lastOn: string
stage: ("received" | "requested" | "passed" | "reviewed" | "visited" | "proposed" | "publicised" | "recognised" | "late" | "form-refused" | "withdrawn" | "declined" | "removed" | "set-aside" | "measured" | "confirmed" | "revoked" | "platform-ended")
questions: {
question: string
kind: ("open-norm" | "query" | "relaxation" | "unknown" | "doubt")
function: ("information" | "technology" | "startup" | "training" | "finance" | "consulting" | null)
answer: ({
event: string
actor: string
on: string
was: string
answer: ("met" | "unmet" | "relaxed" | "denied")
reason: string
} | null)
}[]
standing: {
unmet: string[]
unanswered: string[]
functions: {
name: ("information" | "technology" | "startup" | "training" | "finance" | "consulting")
state: ("met" | "unmet" | "open")
unmet: string[]
unanswered: string[]
}[]
}
objections: {
objection: string
application: string
received: string
filed: {
event: string
actor: string
on: string
date: string
channel: ("letter" | "visit" | "phone" | "email" | "other")
from: ("unit" | "person" | "anonymous")
realName: boolean
facts: boolean
evidence: string[]
when: ("in-window" | "late")
}
accepted: ({
event: string
actor: string
on: string
handler: string
} | null)
closed: ({
event: string
actor: string
on: string
result: ("dismissed" | "upheld")
reason: string
} | null)
}[]
blockers: {
code: string
args: {
[k: string]: string | number
}
message: string
}[]
next: (string | null)
versions: {
before: number
after: number
comparison: {
advice: {
before: ("ready" | "needs-decision" | "needs-material" | "fails" | "unreadable")
after: ("ready" | "needs-decision" | "needs-material" | "fails" | "unreadable")
}
points: {
before: number
after: number
}
clauses: {
of: string
before: string
after: string
}[]
materials: {
of: string
before: string
after: string
}[]
functions: {
added: ("information" | "technology" | "startup" | "training" | "finance" | "consulting")[]
removed: ("information" | "technology" | "startup" | "training" | "finance" | "consulting")[]
}
files: {
added: number
removed: number
}
}
}[]
manifests: string[]
undone: string[]
review: ({
number: string
yearly?: {
[k: string]: {
[k: string]: number
}
}
measured: ({
event: string
actor: string
on: string
result: ("qualified" | "rectify" | "unqualified")
} | null)
decided: ({
event: string
actor: string
on: string
result: ("confirmed" | "revoked")
} | null)
} | null)
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputAuditEvents".
 */
export interface OutputAuditEvents {
schema: "xjsme/audit-events/1"
year: (number | null)
platform: (string | null)
events: {
on: string
actor: string
type: ("activity.recorded" | "application.completed" | "application.received" | "application.refused" | "application.withdrawn" | "batch.opened" | "batch.publicised" | "batch.published" | "batch.recognised" | "cancellation.dropped" | "cancellation.heard" | "cancellation.notified" | "cancellation.proposed" | "complaint.closed" | "complaint.received" | "contradiction.settled" | "decision.undone" | "duty.skipped" | "expert.recused" | "form.passed" | "form.refused" | "inspection.recorded" | "material.requested" | "material.waived" | "meeting.declined" | "meeting.proposed" | "objection.accepted" | "objection.dismissed" | "objection.filed" | "objection.upheld" | "panel.assigned" | "panel.closed" | "panel.drawn" | "paper.received" | "penalty.recorded" | "platform.cancelled" | "platform.changed" | "platform.lapsed" | "pool.loaded" | "publicity.restarted" | "question.answered" | "rectification.closed" | "reminder.issued" | "report.received" | "review.confirmed" | "review.measured" | "review.revoked" | "score.recorded" | "sheet.issued" | "site.planned" | "site.recorded" | "site.settled" | "summary.received")
name: string
article: string
platform: (string | null)
application: (string | null)
message: string
undone: boolean
hash: string
at: {
file: string
line: number
}
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputBatchList".
 */
export interface OutputBatchList {
schema: "xjsme/batch-list/1"
rounds: {
year: number
notice: (string | null)
openedOn: (string | null)
deadline: (string | null)
applications: number
recognised: number
contradictions: number
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputBatchStatus".
 */
export interface OutputBatchStatus {
schema: "xjsme/batch-status/1"
asOf: string
year: number
notice: (string | null)
deadline: (string | null)
openedOn: (string | null)
pack: ({
id: string
digest: string
} | null)
counts: {
[k: string]: number
}
contradictions: {
key: string
kind: ("batch" | "receipt" | "operator" | "elsewhere" | "event")
sides: {
hash: string
names: string[]
}[]
}[]
applications: {
id: string
platform: string
operator: string
recommender: (string | null)
stage: ("received" | "requested" | "passed" | "reviewed" | "visited" | "proposed" | "publicised" | "recognised" | "late" | "form-refused" | "withdrawn" | "declined" | "removed" | "set-aside" | "measured" | "confirmed" | "revoked" | "platform-ended")
advice: ("ready" | "needs-decision" | "needs-material" | "fails" | "unreadable")
points: number
version: number
blockers: {
code: string
args: {
[k: string]: string | number
}
message: string
}[]
next: (string | null)
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputCalendarCheck".
 */
export interface OutputCalendarCheck {
schema: "xjsme/calendar-check/1"
file: string
years: number[]
findings: {
code: string
severity: ("error" | "warning" | "info")
message: string
at: {
file: string
line: number
col: number
}
pointer: string
clause: null
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputCalendarList".
 */
export interface OutputCalendarList {
schema: "xjsme/calendar-list/1"
year: number
source: ("built-in" | "office")
notices: string[]
regionalNotice: (string | null)
workingDays: {
national: number
xinjiang: number
}
provisional: boolean
days: {
date: string
weekday: number
work: boolean
scope: ("national" | "regional")
reason: string
status: ("announced" | "press" | "secondary" | "computed")
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputCalendarWindow".
 */
export interface OutputCalendarWindow {
schema: "xjsme/calendar-window/1"
start: OutputCalendarWindowDate
days: number
firstDay: ("next" | "same")
lastDay: OutputCalendarWindowDate
lastDayIfStartCounts: OutputCalendarWindowDate
lastDayIfStartDoesNotCount?: OutputCalendarWindowDate
recognisableFrom: (OutputCalendarWindowDate | null)
provisional: boolean
skipped: {
date: OutputCalendarWindowDate
reason: string
}[]
basis: string[]
end?: OutputCalendarWindowDate
workingDays?: number
workingDaysIfStartCounts?: number
verdict?: ("pass" | "pass-if-start-counts" | "fail")
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputCheck".
 */
export interface OutputCheck {
schema: "xjsme/check/1"
tool: {
name: "xjsme"
version: string
}
pack: {
id: string
digest: string
}
asOf: (string | null)
summary: {
dossiers: number
ready: number
"needs-decision": number
"needs-material": number
fails: number
unreadable: number
}
dossiers: OutputDossier[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputDossier".
 */
export interface OutputDossier {
path: string
kind: ("application" | "triennial" | null)
year: (number | null)
platform: (string | null)
operator: (string | null)
creditCode: (string | null)
region: (string | null)
recommender: (null | {
body: string
kind: ("prefecture" | "industry-office" | "association")
region: (string | null)
})
asOf: (string | null)
advice: ("ready" | "needs-decision" | "needs-material" | "fails" | "unreadable")
manifest: (null | string)
score: (null | {
points: number
max: number
parts: {
id: string
points: number
max: number
clauses: string[]
}[]
})
clauses: {
clause: string
cite: string
status: ("met" | "unmet" | "relaxable" | "query" | "human" | "unknown" | "not-applicable")
measured: (string | null)
required: (null | {
op: (">=" | ">")
value: string
})
unit: (string | null)
shortBy: (string | null)
shortUnit: (string | null)
points: (string | null)
cause: ("input" | "pack" | null)
missing: string[]
evidence: {
name: string
value: string
at: OutputDossierPlace
}[]
notes: {
code: string
message: string
}[]
message: string
}[]
materials: {
item: string
cite: string
status: ("present" | "missing" | "invalid" | "not-applicable")
required: boolean
files: {
file: string
bytes: number
sha256: string
type: (string | null)
}[]
message: string
}[]
findings: {
code: string
severity: ("error" | "warning" | "info")
message: string
hint?: (string | null)
at: OutputDossierPlace
pointer: (string | null)
clause: (string | null)
related?: {
at: OutputDossierPlace
}[]
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputCheckpoint".
 */
export interface OutputCheckpoint {
schema: "xjsme/checkpoint/1"
heads: {
[k: string]: {
hash: string
seq: number
}
}
digest: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputDoctor".
 */
export interface OutputDoctor {
schema: "xjsme/doctor/1"
tool: {
name: "xjsme"
version: string
node: string
platform: string
}
workspace: (string | null)
settings: {
name: string
value: (string | number | string[] | null | boolean)
origin: ("flag" | "environment" | "workspace" | "user" | "default")
at: ({
file: string
line: number
col: number
} | null)
}[]
pack: {
id: string
digest: string
overridden: string[]
}
authority: {
level: ("region" | "prefecture" | "national" | "office")
here: (boolean | null)
}
calendar: {
digest: string
from: number
to: number
missing: number[]
provisional: number[]
}
stream: (string | null)
ledger: ({
state: ("none" | "sound" | "damaged" | "unverified")
streams: string[]
lock: ({
file: string
pid: (number | null)
host: (string | null)
} | null)
setAside: string[]
unreadable: string[]
strays: string[]
events: number
damages: {
code: string
file: string
line: number
}[]
torn: {
file: string
line: number
}[]
} | null)
writable: ({
folder: boolean
ledger: boolean
} | null)
cache: (string[] | null)
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputDrawVerify".
 */
export interface OutputDrawVerify {
schema: "xjsme/draw-verify/1"
year: number
draws: {
on: string
actor: string
sources: string[]
applications: {
application: string
chosen: string[]
}[]
ok: boolean
draws?: number
application?: (string | null)
what?: ("sources" | "pool" | "eligible" | "excluded" | "kept" | "order" | "reason" | "chosen")
expected?: string
found?: string
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputDue".
 */
export interface OutputDue {
schema: "xjsme/due/1"
asOf: string
due: {
code: ("due/contradiction" | "due/material" | "due/form" | "due/objection" | "due/calendar" | "due/recognition" | "due/publication" | "due/summary" | "due/report" | "due/review" | "due/measurement" | "due/review-decision" | "due/lapse" | "due/rectification" | "due/hearing" | "due/complaint" | "due/inspection" | "due/paper")
key: string
article: string
year: number
application: (string | null)
platform: (string | null)
owedBy: {
role: ("authority" | "operator" | "public" | "office" | "sme-authority")
name: (string | null)
}
owedTo: {
role: ("authority" | "operator" | "public" | "office" | "sme-authority")
name: (string | null)
}
dueOn: (string | null)
overdue: boolean
args: {
[k: string]: string | number
}
message: string
next: string
skipped: ({
event: string
actor: string
on: string
reason: string
} | null)
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputError".
 */
export interface OutputError {
schema: "xjsme/error/1"
code: string
message: string
at?: OutputErrorPlace
hint?: string
details?: string[]
next?: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputErrorPlace".
 */
export interface OutputErrorPlace {
file: string
line?: number
col?: number
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputExpertList".
 */
export interface OutputExpertList {
schema: "xjsme/expert-list/1"
experts: {
expert: string
name: string
fields: ("business" | "technology" | "finance")[]
employer: string
employerCode: (string | null)
limit: (number | null)
seats: string[]
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputExplainCode".
 */
export interface OutputExplainCode {
schema: "xjsme/explain/1"
lang: ("zh" | "en")
code: OutputExplainText
severity: OutputExplainSeverity
what: OutputExplainText
why: OutputExplainText
wrong: OutputExplainText
right: OutputExplainText
todo: OutputExplainText
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputExplainClause".
 */
export interface OutputExplainClause {
schema: "xjsme/explain/1"
lang: ("zh" | "en")
clause: OutputExplainText
pack: OutputExplainText
cite: OutputExplainText
title: OutputExplainText
what: OutputExplainText
why: OutputExplainText
counted: OutputExplainText
person: OutputExplainText
wrong: OutputExplainText
right: OutputExplainText
todo: OutputExplainText
function: (string | null)
condition: OutputExplainText
measure: (string | null)
required: ({
op: (">=" | ">")
value: (string | null)
from: (string | null)
setting: (string | null)
unit: (string | null)
} | null)
asOf: string
relaxable: ({
cite: OutputExplainText
regions: string[]
kinds: string[]
} | null)
part: ({
id: OutputExplainText
title: OutputExplainText
max: number
base: OutputExplainText
full: (string | null)
} | null)
settings: OutputExplainSettings
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputExplainSettings".
 */
export interface OutputExplainSettings {
[k: string]: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputExplainItem".
 */
export interface OutputExplainItem {
schema: "xjsme/explain/1"
lang: ("zh" | "en")
item: OutputExplainText
pack: OutputExplainText
cite: OutputExplainText
title: OutputExplainText
kind: ("application" | "triennial")
required: ("always" | "never" | "by-function")
checks: string[]
what: OutputExplainText
why: OutputExplainText
counted: OutputExplainText
person: OutputExplainText
wrong: OutputExplainText
right: OutputExplainText
todo: OutputExplainText
settings: OutputExplainSettings
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputExplainList".
 */
export interface OutputExplainList {
schema: "xjsme/explain/1"
lang: ("zh" | "en")
pack: OutputExplainText
codes: {
code: OutputExplainText
severity: OutputExplainSeverity
what: OutputExplainText
}[]
clauses: {
clause: OutputExplainText
cite: OutputExplainText
title: OutputExplainText
}[]
items: {
item: OutputExplainText
cite: OutputExplainText
title: OutputExplainText
}[]
}
export interface OutputExplain1 {
schema: "xjsme/explain/1"
lang: ("zh" | "en")
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputExportList".
 */
export interface OutputExportList {
schema: "xjsme/export-list/1"
kind: ("recommendation" | "publicity" | "recognised")
year: number
dryRun: boolean
rows: number
recommenders: ({
body: string
rows: number
}[] | null)
unread: {
id: string
why: ("changed" | "absent")
}[]
files: {
file: string
bytes: number
sha256: string
unchanged: boolean
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputExport".
 */
export interface OutputExport {
schema: "xjsme/export/1"
of: ("register" | "audit")
dryRun: boolean
unchanged: boolean
asOf: string
out: string
platforms: (number | null)
events: (number | null)
files: {
file: string
bytes: number
sha256: string
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputInit".
 */
export interface OutputInit {
schema: "xjsme/init/1"
workspace: string
dryRun: boolean
made: ("ledger/" | ".gitignore" | ".gitattributes" | ".xjsme/workspace.schema.json" | "xjsme.yaml")[]
settings: {
office: string
level: ("region" | "prefecture" | "industry-office" | "association")
region: string
actor: (string | null)
pack: string
}
warnings: {
code: ("workspace/unnamed" | "workspace/inside" | "workspace/level-region")
message: string
}[]
next: string[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputLedgerLog".
 */
export interface OutputLedgerLog {
schema: "xjsme/ledger-log/1"
events: {
hash: string
at: string
on: string
actor: string
stream: string
seq: number
type: ("activity.recorded" | "application.completed" | "application.received" | "application.refused" | "application.withdrawn" | "batch.opened" | "batch.publicised" | "batch.published" | "batch.recognised" | "cancellation.dropped" | "cancellation.heard" | "cancellation.notified" | "cancellation.proposed" | "complaint.closed" | "complaint.received" | "contradiction.settled" | "decision.undone" | "duty.skipped" | "expert.recused" | "form.passed" | "form.refused" | "inspection.recorded" | "material.requested" | "material.waived" | "meeting.declined" | "meeting.proposed" | "objection.accepted" | "objection.dismissed" | "objection.filed" | "objection.upheld" | "panel.assigned" | "panel.closed" | "panel.drawn" | "paper.received" | "penalty.recorded" | "platform.cancelled" | "platform.changed" | "platform.lapsed" | "pool.loaded" | "publicity.restarted" | "question.answered" | "rectification.closed" | "reminder.issued" | "report.received" | "review.confirmed" | "review.measured" | "review.revoked" | "score.recorded" | "sheet.issued" | "site.planned" | "site.recorded" | "site.settled" | "summary.received")
article: string
undone: boolean
message: string
place: {
file: string
line: number
}
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputLedgerRecover".
 */
export interface OutputLedgerRecover {
schema: "xjsme/ledger-recover/1"
dryRun: boolean
streams: {
stream: string
head: ({
hash: string
seq: number
} | null)
kept: number
}[]
removals: {
file: string
line: number
lines: number
}[]
foreign: string[]
setAside: {
from: string
to: string
bytes: number
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputLedgerShow".
 */
export interface OutputLedgerShow {
schema: "xjsme/ledger-show/1"
event: Event
undone: boolean
message: string
place: {
file: string
line: number
}
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputLedgerVerify".
 */
export interface OutputLedgerVerify {
schema: "xjsme/ledger-verify/1"
sound: boolean
events: number
streams: {
stream: string
seq: number
hash: (string | null)
files: number
}[]
damages: {
code: ("ledger/changed" | "ledger/missing" | "ledger/doubled" | "ledger/order" | "ledger/chain" | "ledger/fork" | "ledger/unreadable" | "ledger/encoding" | "ledger/misplaced" | "ledger/group" | "ledger/newer" | "ledger/foreign" | "ledger/seen-missing" | "ledger/seen-differs" | "ledger/checkpoint-missing" | "ledger/checkpoint-differs")
at: {
file: string
line?: number
}
other: ({
file: string
line?: number
} | null)
message: string
hint: string
}[]
count: number
torn: {
stream: string
file: string
line: number
bytes: number
}[]
against: (string | null)
checkpoint: OutputCheckpoint
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputNext".
 */
export interface OutputNext {
schema: "xjsme/next/1"
asOf: string
steps: {
id: string
platform: string
stage: ("received" | "requested" | "passed" | "reviewed" | "visited" | "proposed" | "publicised" | "recognised" | "late" | "form-refused" | "withdrawn" | "declined" | "removed" | "set-aside" | "measured" | "confirmed" | "revoked" | "platform-ended")
blockers: {
code: string
args: {
[k: string]: string | number
}
message: string
}[]
next: (string | null)
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputNotice".
 */
export interface OutputNotice {
schema: "xjsme/notice/1"
kind: ("request" | "publicity" | "recognition" | "review" | "revocation" | "cancellation")
format: ("docx" | "md")
dryRun: boolean
template: (string | null)
documents: {
title: string
number: (string | null)
on: string
event: string
checkpoint: string
entries: string[]
file: string
bytes: number
sha256: string
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputObjectionList".
 */
export interface OutputObjectionList {
schema: "xjsme/objection-list/1"
objections: {
objection: string
application: string
received: string
filed: {
event: string
actor: string
on: string
date: string
channel: ("letter" | "visit" | "phone" | "email" | "other")
from: ("unit" | "person" | "anonymous")
realName: boolean
facts: boolean
evidence: string[]
when: ("in-window" | "late")
}
accepted: ({
event: string
actor: string
on: string
handler: string
} | null)
closed: ({
event: string
actor: string
on: string
result: ("dismissed" | "upheld")
reason: string
} | null)
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputOfficeInspection".
 */
export interface OutputOfficeInspection {
schema: "xjsme/office-inspection/1"
year: number
asOf: string
office: (string | null)
offices: {
key: string
name: string
kind: ("prefecture" | "industry-office")
region: (string | null)
papers: {
summary: {
state: ("received" | "owed" | "skipped" | "not-owed")
due: string
on: (string | null)
event: (string | null)
}
inspection: {
state: ("received" | "owed" | "skipped" | "not-owed")
due: string
on: (string | null)
event: (string | null)
}
}
rows: {
number: string
platform: string
operator: string
region: (string | null)
status: ("not-begun" | "valid" | "ending" | "rectifying" | "review-pending" | "expired" | "revoked" | "cancelled" | "lapsed")
date: (string | null)
event: (string | null)
by: (string | null)
quality: ("good" | "fair" | "poor" | null)
fees: ("compliant" | "irregular" | null)
sample: (number | null)
valid: (number | null)
satisfied: (number | null)
share: (string | null)
findings: (string | null)
}[]
totals: {
platforms: number
inspected: number
missing: number
records: number
quality: {
good: number
fair: number
poor: number
}
fees: {
compliant: number
irregular: number
}
sample: number
valid: number
satisfied: number
share: (string | null)
}
}[]
totals: {
platforms: number
inspected: number
missing: number
records: number
quality: {
good: number
fair: number
poor: number
}
fees: {
compliant: number
irregular: number
}
sample: number
valid: number
satisfied: number
share: (string | null)
}
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputOfficeSummary".
 */
export interface OutputOfficeSummary {
schema: "xjsme/office-summary/1"
year: number
asOf: string
office: (string | null)
offices: {
key: string
name: string
kind: ("prefecture" | "industry-office")
region: (string | null)
papers: {
summary: {
state: ("received" | "owed" | "skipped" | "not-owed")
due: string
on: (string | null)
event: (string | null)
}
inspection: {
state: ("received" | "owed" | "skipped" | "not-owed")
due: string
on: (string | null)
event: (string | null)
}
}
rows: {
number: string
platform: string
operator: string
region: (string | null)
status: ("not-begun" | "valid" | "ending" | "rectifying" | "review-pending" | "expired" | "revoked" | "cancelled" | "lapsed")
reported: (string | null)
event: (string | null)
figures: ({
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
} | null)
}[]
totals: {
platforms: number
reported: number
missing: number
figures: {
totalAssets?: string
staff?: string
qualifiedStaff?: string
institutions?: string
served?: string
offlineServed?: string
activitiesInformation?: string
activitiesTechnology?: string
activitiesStartup?: string
activitiesConsulting?: string
trainingAttendances?: string
matchmaking?: string
lectures?: string
freeFirms?: string
}
}
}[]
totals: {
platforms: number
reported: number
missing: number
figures: {
totalAssets?: string
staff?: string
qualifiedStaff?: string
institutions?: string
served?: string
offlineServed?: string
activitiesInformation?: string
activitiesTechnology?: string
activitiesStartup?: string
activitiesConsulting?: string
trainingAttendances?: string
matchmaking?: string
lectures?: string
freeFirms?: string
}
}
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputPlatformHistory".
 */
export interface OutputPlatformHistory {
schema: "xjsme/platform-history/1"
number: string
application: string
events: {
hash: string
on: string
actor: string
type: ("activity.recorded" | "application.completed" | "application.received" | "application.refused" | "application.withdrawn" | "batch.opened" | "batch.publicised" | "batch.published" | "batch.recognised" | "cancellation.dropped" | "cancellation.heard" | "cancellation.notified" | "cancellation.proposed" | "complaint.closed" | "complaint.received" | "contradiction.settled" | "decision.undone" | "duty.skipped" | "expert.recused" | "form.passed" | "form.refused" | "inspection.recorded" | "material.requested" | "material.waived" | "meeting.declined" | "meeting.proposed" | "objection.accepted" | "objection.dismissed" | "objection.filed" | "objection.upheld" | "panel.assigned" | "panel.closed" | "panel.drawn" | "paper.received" | "penalty.recorded" | "platform.cancelled" | "platform.changed" | "platform.lapsed" | "pool.loaded" | "publicity.restarted" | "question.answered" | "rectification.closed" | "reminder.issued" | "report.received" | "review.confirmed" | "review.measured" | "review.revoked" | "score.recorded" | "sheet.issued" | "site.planned" | "site.recorded" | "site.settled" | "summary.received")
undone: boolean
message: string
at: {
file: string
line: number
}
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputPlatformList".
 */
export interface OutputPlatformList {
schema: "xjsme/platform-list/1"
asOf: string
platforms: {
number: string
platform: string
operator: {
name: string
creditCode: (string | null)
region: (string | null)
}
functions: ("information" | "technology" | "startup" | "training" | "finance" | "consulting")[]
document: string
validFrom: string
validUntil: string
application: string
received: string
year: number
recognised: {
event: string
actor: string
on: string
}
status: ("not-begun" | "valid" | "ending" | "rectifying" | "review-pending" | "expired" | "revoked" | "cancelled" | "lapsed")
office: {
kind: ("prefecture" | "industry-office")
body: (string | null)
region: (string | null)
}
terms: {
from: string
until: string
document: string
event: string
}[]
review: ({
year: number
application: string
received: string
on: string
} | null)
rectify: ({
event: string
actor: string
on: string
until: string
matters: string
} | null)
ended: ({
event: string
actor: string
on: string
why: ("revoked" | "cancelled" | "lapsed")
article: string
document: (string | null)
} | null)
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputPlatformWatch".
 */
export interface OutputPlatformWatch {
schema: "xjsme/platform-watch/1"
asOf: string
year: (number | null)
watched: {
platform: string
name: string
ground: ("16.1" | "16.2" | "16.3" | "16.4" | "16.5")
article: string
year: (number | null)
evidence: {
event: string
date: string
what: ("penalty" | "invitation" | "event" | "complaint" | "term")
args: {
[k: string]: string | number
}
message: string
}[]
earlier: boolean
cancellation: ({
result: ("open" | "dropped" | "cancelled")
on: string
event: string
} | null)
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputPlatform".
 */
export interface OutputPlatform {
schema: "xjsme/platform/1"
asOf: string
number: string
platform: string
operator: {
name: string
creditCode: (string | null)
region: (string | null)
}
functions: ("information" | "technology" | "startup" | "training" | "finance" | "consulting")[]
document: string
validFrom: string
validUntil: string
application: string
received: string
year: number
recognised: {
event: string
actor: string
on: string
}
status: ("not-begun" | "valid" | "ending" | "rectifying" | "review-pending" | "expired" | "revoked" | "cancelled" | "lapsed")
office: {
kind: ("prefecture" | "industry-office")
body: (string | null)
region: (string | null)
}
terms: {
from: string
until: string
document: string
event: string
}[]
review: ({
year: number
application: string
received: string
on: string
} | null)
rectify: ({
event: string
actor: string
on: string
until: string
matters: string
} | null)
ended: ({
event: string
actor: string
on: string
why: ("revoked" | "cancelled" | "lapsed")
article: string
document: (string | null)
} | null)
officeName: string
clock: {
validity: {
from: string
until: string
document: (string | null)
event: string
}
summary: ({
year: number
due: string
document: (string | null)
event: string
} | null)
review: ({
year: number
due: string
filed: (string | null)
document: (string | null)
event: string
} | null)
report: ({
year: number
due: string
document: (string | null)
event: string
} | null)
}
cancellation: ({
ground: ("16.1" | "16.2" | "16.3" | "16.4" | "16.5")
reason: string
proposed: string
notified: (string | null)
until: (string | null)
heard: (string | null)
event: string
} | null)
counts: {
summaries: number
reports: number
inspections: number
complaints: number
verified: number
penalties: number
activities: number
changes: number
reviews: number
}
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputPublicList".
 */
export interface OutputPublicList {
schema: "xjsme/public-list/1"
kind: ("recognised" | "proposed")
title: string
year: number
document: (string | null)
issuer: string
on: string
entries: {
no: number
number: (string | null)
platform: string
operator: string
region: (string | null)
functions: ("information" | "technology" | "startup" | "training" | "finance" | "consulting")[]
validFrom: (string | null)
validUntil: (string | null)
note: (string | null)
}[]
checkpoint: (null | {
digest: string
heads: {
[k: string]: {
hash: string
seq: number
}
}
})
pack: {
id: string
digest: string
}
basis: string[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputRegister".
 */
export interface OutputRegister {
schema: "xjsme/register/1"
title: string
issuer: string
asOf: string
basis: string[]
counts: {
"not-begun": number
valid: number
ending: number
rectifying: number
"review-pending": number
expired: number
revoked: number
cancelled: number
lapsed: number
total: number
}
platforms: {
number: string
platform: string
operator: string
creditCode: (string | null)
region: (null | {
code: string
name: string
})
functions: ("information" | "technology" | "startup" | "training" | "finance" | "consulting")[]
document: string
recognisedOn: string
validFrom: string
validUntil: string
status: ("not-begun" | "valid" | "ending" | "rectifying" | "review-pending" | "expired" | "revoked" | "cancelled" | "lapsed")
rectifyUntil: (string | null)
ended: (null | {
why: ("revoked" | "cancelled" | "lapsed")
article: string
document: (string | null)
on: string
})
terms: {
from: string
until: string
document: string
}[]
confirmations: {
on: string
document: string
from: string
until: string
}[]
formerNames: {
name: string
until: string
}[]
formerOperators: {
name: string
until: string
}[]
}[]
checkpoint: {
digest: string
heads: {
[k: string]: {
hash: string
seq: number
}
}
}
pack: {
id: string
digest: string
}
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputReviewBook".
 */
export interface OutputReviewBook {
schema: "xjsme/review-book/1"
dryRun: boolean
format: ("html" | "md")
file: (string | null)
bytes: number
sha256: string
id: string
year: number
kind: ("application" | "triennial")
version: number
platform: string
facts: {
label: string
text: string
}[]
stage: {
code: string
text: string
}
advice: {
code: ("ready" | "needs-decision" | "needs-material" | "fails" | "unreadable")
text: string
}
score: {
points: number
max: number
parts: {
id: string
title: string
points: number
max: number
}[]
}
tally: {
status: ("met" | "unmet" | "relaxable" | "query" | "human" | "unknown" | "not-applicable")
text: string
count: number
}[]
open: {
label: string
text: string
}[]
blockers: string[]
next: (string | null)
notAsked: number
articles: {
cite: string
clauses: {
clause: string
title: string
measured: (string | null)
measuredText: (string | null)
required: (null | {
op: (">=" | ">")
value: string
})
requiredText: (string | null)
shortBy: (string | null)
shortText: (string | null)
evidence: {
name: string
value: string
place: string
}[]
answer: (string | null)
status: ("met" | "unmet" | "relaxable" | "query" | "human" | "unknown" | "not-applicable")
statusText: string
}[]
}[]
findings: {
severity: string
text: string
place: string
}[]
review: (null | {
facts: {
label: string
text: string
}[]
last: (string | null)
clauses: {
clause: string
title: string
last: string
now: string
change: string
status: string
}[]
years: number[]
figures: {
title: string
cells: string[]
}[]
})
growth: {
key: string
title: string
bars: {
label: string
text: string
source: string
}[]
required: (string | null)
}[]
scores: (null | {
application: string
platform: string
operator: string
items: {
item: string
title: string
max: OutputReviewBookPoints
}[]
experts: {
expert: string
name: string
standing: ("counted" | "dropped" | "conflict" | "recused" | "unscored")
points: (null | {
item: string
points: OutputReviewBookPoints
}[])
total: (null | OutputReviewBookPoints)
recommend: (boolean | null)
note: (string | null)
}[]
closed: (null | {
method: ("mean" | "trimmed-mean" | "median")
passLine: OutputReviewBookPoints
mean: OutputReviewBookFigure
median: OutputReviewBookFigure
spread: OutputReviewBookFigure
result: OutputReviewBookFigure
recommended: boolean
reason: (string | null)
})
parts: {
item: string
mean: (string | null)
median: (string | null)
low: (string | null)
high: (string | null)
range: (string | null)
}[]
})
closedBy: (string | null)
opinions: {
expert: string
opinion: string
}[]
site: (null | {
result: ("true" | "doubtful" | "false" | null)
facts: {
label: string
text: string
}[]
})
questions: {
question: string
title: string
kind: string
answer: (string | null)
reason: (string | null)
by: (string | null)
}[]
dossier: {
state: ("same" | "changed" | "absent" | "unrecorded")
manifest: string
now: (string | null)
}
materials: {
item: string
title: string
cite: string
required: boolean
waived: (string | null)
files: {
bytes: number
sha256: string
type: (string | null)
name: (string | null)
pages: (number | null)
}[]
status: ("present" | "missing" | "invalid" | "not-applicable")
statusText: string
}[]
totals: {
files: number
bytes: number
pages: number
unknown: number
}
pictures: (null | {
of: string[]
name: string
type: ("png" | "jpg")
sha256: string
width: number
height: number
bytes: number
}[])
leftOut: {
of: string[]
name: string
sha256: string
bytes: number
why: ("too-large" | "too-many" | "too-many-pixels" | "kind")
}[]
versions: {
before: number
after: number
changes: {
of: string
before: string
after: string
}[]
}[]
acts: {
on: string
actor: string
text: string
undone: boolean
}[]
foot: {
label: string
text: string
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputReviewTriennial".
 */
export interface OutputReviewTriennial {
schema: "xjsme/review-triennial/1"
asOf: string
year: number
reviews: {
number: string
platform: string
operator: string
office: {
kind: ("prefecture" | "industry-office")
body: (string | null)
region: (string | null)
}
validUntil: string
status: ("not-begun" | "valid" | "ending" | "rectifying" | "review-pending" | "expired" | "revoked" | "cancelled" | "lapsed")
overdue: boolean
term: {
from: string
until: string
document: string
event: string
}
reminded: ({
event: string
on: string
due: string
} | null)
filed: ({
year: number
application: string
stage: ("received" | "requested" | "passed" | "reviewed" | "visited" | "proposed" | "publicised" | "recognised" | "late" | "form-refused" | "withdrawn" | "declined" | "removed" | "set-aside" | "measured" | "confirmed" | "revoked" | "platform-ended")
} | null)
blockers: {
code: string
args: {
[k: string]: string | number
}
message: string
}[]
next: string
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputReview".
 */
export interface OutputReview {
schema: "xjsme/review/1"
asOf: string
id: string
year: number
number: string
platform: string
operator: string
office: {
kind: ("prefecture" | "industry-office")
body: (string | null)
region: (string | null)
}
status: ("not-begun" | "valid" | "ending" | "rectifying" | "review-pending" | "expired" | "revoked" | "cancelled" | "lapsed")
validUntil: string
terms: {
from: string
until: string
document: string
event: string
}[]
filed: {
on: string
version: number
advice: ("ready" | "needs-decision" | "needs-material" | "fails")
}
stage: ("received" | "requested" | "passed" | "reviewed" | "visited" | "proposed" | "publicised" | "recognised" | "late" | "form-refused" | "withdrawn" | "declined" | "removed" | "set-aside" | "measured" | "confirmed" | "revoked" | "platform-ended")
lacking: {
item: string
status: ("missing" | "invalid")
}[]
waived: string[]
measured: ({
event: string
actor: string
on: string
application: string
received: string
year: number
body: string
kind: ("prefecture" | "industry-office")
region: (string | null)
date: string
result: ("qualified" | "rectify" | "unqualified")
opinion: string
satisfaction: ({
sample: number
valid: number
satisfied: number
} | null)
file: ({
sha256: string
bytes: number
} | null)
} | null)
decided: ({
event: string
actor: string
on: string
result: ("confirmed" | "revoked")
document: string
validUntil: (string | null)
} | null)
questions: {
question: string
kind: ("open-norm" | "query" | "relaxation" | "unknown" | "doubt")
answer: ("met" | "unmet" | "relaxed" | "denied" | null)
}[]
last: ({
application: string
year: number
kind: ("application" | "triennial")
} | null)
clauses: {
clause: string
unit: (string | null)
now: ({
status: ("met" | "unmet" | "relaxable" | "query" | "human" | "unknown")
measured: (string | null)
required: ({
op: (">=" | ">")
value: string
} | null)
} | null)
last: ({
status: ("met" | "unmet" | "relaxable" | "query" | "human" | "unknown")
measured: (string | null)
required: ({
op: (">=" | ">")
value: string
} | null)
} | null)
change: (string | null)
}[]
figures: {
figure: ("totalAssets" | "staff" | "qualifiedStaff" | "institutions" | "served" | "offlineServed" | "clusterShare" | "publicShare" | "satisfaction" | "activitiesInformation" | "activitiesTechnology" | "activitiesStartup" | "activitiesConsulting" | "trainingAttendances" | "matchmaking" | "lectures" | "freeFirms")
years: {
year: number
ledger: (number | null)
declared: (number | null)
differs: boolean
}[]
}[]
differences: {
figure: ("totalAssets" | "staff" | "qualifiedStaff" | "institutions" | "served" | "offlineServed" | "clusterShare" | "publicShare" | "satisfaction" | "activitiesInformation" | "activitiesTechnology" | "activitiesStartup" | "activitiesConsulting" | "trainingAttendances" | "matchmaking" | "lectures" | "freeFirms")
year: number
ledger: number
declared: number
}[]
blockers: {
code: string
args: {
[k: string]: string | number
}
message: string
}[]
next: (string | null)
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputRulesCheck".
 */
export interface OutputRulesCheck {
schema: "xjsme/rules-check/1"
file: string
findings: {
code: string
severity: ("error" | "warning" | "info")
message: string
hint: string
at: {

}
pointer: (string | null)
clause: null
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputRulesCoverage".
 */
export interface OutputRulesCoverage {
schema: "xjsme/rules-coverage/1"
id: string
entries: {
text: string
part: string
by: string[]
reason: (string | null)
}[]
unnamed: string[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputRulesList".
 */
export interface OutputRulesList {
schema: "xjsme/rules-list/1"
packs: {
id: string
title: string
document: string
clauses: number
digest: string
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputRulesShow".
 */
export interface OutputRulesShow {
schema: "xjsme/rules-show/1"
id: string
title: string
document: string
authority: string
digest: string
settings: {

}
clauses: {
clause: string
cite: string
title: string
condition: string
measure: (string | null)
function: (string | null)
min: (null | {
from: string
value: (number | string | null)
}[])
setting: (string | null)
unit: (string | null)
relax: (string | null)
part: (string | null)
}[]
materials: {
item: string
cite: string
kind: ("application" | "triennial")
title: string
required: ("always" | "never" | "by-function")
checks: string[]
}[]
score: {
base: string
parts: {
id: string
title: string
max: number
}[]
}
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputScores".
 */
export interface OutputScores {
schema: "xjsme/scores/1"
year: number
pack: {
id: string
digest: string
}
applications: {
application: string
platform: string
operator: string
items: {
item: string
title: string
max: OutputScoresPoints
}[]
experts: {
expert: string
name: string
standing: ("counted" | "dropped" | "conflict" | "recused" | "unscored")
points: (null | {
item: string
points: OutputScoresPoints
}[])
total: (null | OutputScoresPoints)
recommend: (boolean | null)
note: (string | null)
}[]
closed: (null | {
method: ("mean" | "trimmed-mean" | "median")
passLine: OutputScoresPoints
mean: OutputScoresFigure
median: OutputScoresFigure
spread: OutputScoresFigure
result: OutputScoresFigure
recommended: boolean
reason: (string | null)
})
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputStats".
 */
export interface OutputStats {
schema: "xjsme/stats/1"
asOf: string
year: (number | null)
tables: {
by: ("region" | "function" | "year" | "review" | "stage" | "outcome" | "status" | "time" | "clause" | "material")
title: string
note: (string | null)
columns: {
key: string
name: string
}[]
rows: {
key: string
name: string
values: {
[k: string]: number | null
}
}[]
total: (null | {
[k: string]: number
})
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "OutputTemplates".
 */
export interface OutputTemplates {
schema: "xjsme/templates/1"
dryRun: boolean
out: string
files: {
file: string
kept: boolean
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "Pack".
 */
export interface Pack {
format: "xjsme-pack/1"
id: string
extends?: string
title?: PackWords
document?: string
authority?: {
level: ("region" | "prefecture" | "national" | "office")
}
citeAs?: string
settings?: {
"functions.mode"?: ("any-applied" | "all-applied")
"welfare.basis"?: ("count" | "firms" | "money")
"welfare.maxDiscountPrice"?: string
"staff.qual"?: ("union" | "both")
"cluster.minShare"?: (string | null)
"evidence.mode"?: ("lenient" | "strict")
"activities.information"?: ("any" | "other")
"satisfaction.minSample"?: number
"satisfaction.grades"?: string[]
"freeFirms.period"?: ("previous-year" | "all")
"materials.soonDays"?: number
"relax.extra"?: string[]
"panel.min"?: number
"panel.fields"?: ("business" | "technology" | "finance")[]
"panel.aggregate"?: ("mean" | "trimmed-mean" | "median")
"panel.passLine"?: string
"publicity.days"?: number
"publicity.firstDay"?: ("next" | "same")
"recognition.validity"?: ("document-date" | "next-year")
"summary.firstYear"?: ("recognition" | "next")
"summary.due"?: string
"papers.due"?: string
"complaints.min"?: number
"triennial.rectify"?: boolean
}
relaxations?: {
[k: string]: null | {
cite: string
regions: string[]
kinds: ("prefecture" | "industry-office" | "association")[]
}
}
clauses?: {
clause: string
cite?: string
function?: string
title?: PackWords
condition?: string
measure?: string
params?: {
min?: PackDated[]
setting?: string
unit?: string
of?: string
below?: ("unmet" | "query")
fields?: string[]
list?: string
rule?: ("management" | "process" | "fees" | "quality" | "smallFirmDiscount" | "plan" | "yearTargets")
}
relax?: (string | null)
points?: (null | {
part: string
full?: (number | string)
})
}[]
materials?: {
item: string
cite?: string
kind?: ("application" | "triennial")
title?: PackWords
required?: ("always" | "never" | "by-function")
checks?: string[]
}[]
score?: {
base?: string
parts?: {
id: string
max: number
title: PackWords
by?: "function"
}[]
}
coverage?: {
text: string
part: string
by?: string[]
reason?: PackWords
}[]
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "PackWords".
 */
export interface PackWords {
zh: string
en: string
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "PackDated".
 */
export interface PackDated {
from: string
value: (null | number | string)
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "Template".
 */
export interface Template {
format: "xjsme-template/1"
document: ("request" | "publicity" | "recognition" | "review" | "revocation" | "cancellation" | "reminder")
letterhead?: string
number?: string
title: string
to?: string
body: TemplateBlock[]
attachments?: {
title: string
landscape?: boolean
body: TemplateBlock[]
}[]
issuer: string
date: string
imprint?: string[]
checkpoint?: string
page?: {
top?: number
bottom?: number
left?: number
right?: number
lines?: number
characters?: number
fonts?: {
title?: string
heading?: string
subheading?: string
body?: string
pageNumber?: string
}
}
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "TemplateBlock".
 */
export interface TemplateBlock {
paragraph?: string
heading?: string
list?: string[]
each?: string
item?: string
table?: string
columns?: {
title: string
field: string
width?: number
}[]
level?: number
}
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "Workspace".
 */
export interface Workspace {
format: "xjsme-workspace/1"
office?: string
level?: ("region" | "prefecture" | "industry-office" | "association")
region?: string
actor?: string
pack?: string
settings?: {
"functions.mode"?: ("any-applied" | "all-applied")
"welfare.basis"?: ("count" | "firms" | "money")
"welfare.maxDiscountPrice"?: string
"staff.qual"?: ("union" | "both")
"cluster.minShare"?: (string | null)
"evidence.mode"?: ("lenient" | "strict")
"activities.information"?: ("any" | "other")
"satisfaction.minSample"?: number
"satisfaction.grades"?: string[]
"freeFirms.period"?: ("previous-year" | "all")
"materials.soonDays"?: number
"relax.extra"?: string[]
"panel.min"?: number
"panel.fields"?: ("business" | "technology" | "finance")[]
"panel.aggregate"?: ("mean" | "trimmed-mean" | "median")
"panel.passLine"?: string
"publicity.days"?: number
"publicity.firstDay"?: ("next" | "same")
"recognition.validity"?: ("document-date" | "next-year")
"summary.firstYear"?: ("recognition" | "next")
"summary.due"?: string
"papers.due"?: string
"complaints.min"?: number
"triennial.rectify"?: boolean
}
calendars?: string[]
templates?: string
}
