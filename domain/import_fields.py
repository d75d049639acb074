"""What a list of prospects can say about each, and how its columns are called."""

from enum import StrEnum


class Field(StrEnum):
    """`name` is a column called so and no more: of what, the other columns tell."""

    ORGANISATION = "organisation"
    CONTACT = "contact"
    FIRST_NAME = "first-name"
    LAST_NAME = "last-name"
    NAME = "name"
    ROLE = "role"
    EMAIL = "email"
    PHONE = "phone"
    SEGMENT = "segment"
    TYPE = "type"
    SOURCE = "source"
    OWNER = "owner"
    STAGE = "stage"
    REFERENCE = "reference"
    NOTE = "note"
    NEXT_ACTION = "next-action"
    NEXT_ACTION_ON = "next-action-on"
    AUDIENCE = "audience"
    AUDIENCE_SIZE = "audience-size"
    SCREENING = "screening"
    OBSTACLES = "obstacles"
    PARKED_UNTIL = "parked-until"
    PARK_REASON = "park-reason"
    DECLINE_REASON = "decline-reason"


# Parted by commas, any case, accents and punctuation; small words such as "de la" do not count.
COLUMN_NAMES = {
    Field.ORGANISATION: "organisation, organization, organisations, organisme, organismes, "
    "nom organisme, nom organisation, nom organisation prospect, organisation prospect, "
    "organisation name, structure, nom structure, entreprise, nom entreprise, société, "
    "nom société, raison sociale, dénomination, dénomination sociale, établissement, "
    "nom établissement, administration, nom administration, collectivité, nom collectivité, "
    "collectivité territoriale, commune, nom commune, mairie, nom mairie, ville ou organisme, "
    "institution, nom institution, association, nom association, ministère, agence, "
    "nom agence, employeur, prospect, nom prospect, prospect name, client, nom client, "
    "company, company name, account, account name, business, business name, employer, "
    "institution name, agency, agency name, administration name, association name, org, "
    "org name, customer, customer name",
    Field.CONTACT: "contact, nom contact, contact name, nom complet, full name, nom prénom, "
    "prénom nom, nom et prénom, personne, personne contact, personne à contacter, "
    "personne ressource, interlocuteur, interlocutrice, nom interlocuteur, correspondant, "
    "référent, référente, nom référent, contact person, person, contact principal, "
    "primary contact, main contact, point contact, dirigeant, nom dirigeant, responsable nom, "
    "nom responsable",
    Field.FIRST_NAME: "prénom, first name, given name, firstname, forename, prénom contact, "
    "contact first name, prénom interlocuteur",
    Field.LAST_NAME: "nom famille, last name, surname, family name, lastname, nom usage, "
    "nom naissance, contact last name, nom patronymique",
    Field.NAME: "nom, name, intitulé, libellé, désignation",
    Field.ROLE: "role, rôle, fonction, fonction contact, fonction interlocuteur, poste, titre, "
    "métier, profession, qualité, job, job title, title, position, function, contact role, "
    "rôle contact, contact function, titre poste, intitulé poste",
    Field.EMAIL: "email, e mail, mail, courriel, mél, adresse email, adresse e mail, "
    "adresse mail, adresse courriel, adresse électronique, adresse courrier électronique, "
    "courrier électronique, email address, mail address, e mail address, email contact, "
    "e mail contact, mail contact, courriel contact, contact email, contact e mail, "
    "email professionnel, e mail professionnel, mail professionnel, mail pro, email pro, "
    "work email, business email",
    Field.PHONE: "phone, téléphone, tél, numéro téléphone, n téléphone, n tél, num téléphone, "
    "num tél, numéro tél, no téléphone, numéro, portable, mobile, tél portable, tél mobile, "
    "téléphone portable, téléphone mobile, tél fixe, téléphone fixe, fixe, ligne directe, "
    "standard, téléphone contact, tél contact, contact phone, contact telephone, "
    "téléphone professionnel, tél professionnel, tél pro, téléphone pro, telephone, "
    "telephone number, phone number, mobile phone, mobile number, cell, cell phone, "
    "work phone, business phone, direct line, coordonnées téléphoniques",
    Field.SEGMENT: "segment, cible, catégorie, category, groupe, group, public cible, "
    "type organisme, type organisation, type structure, type administration, "
    "type établissement, type collectivité, target, customer segment",
    Field.TYPE: "type, type prospect, direct ou relais, direct relais, direct or relay, "
    "direct relay, relais, prospect type, reach",
    Field.SOURCE: "source, provenance, origine, origin, lead source, origine contact, "
    "source contact, source prospect, trouvé où, where found",
    Field.OWNER: "owner, responsable, responsable suivi, suivi par, porteur, assigné, "
    "assigné à, attribué à, affecté à, assignee, assigned to, account owner, lead owner, "
    "prospect owner, chargé suivi, qui appelle, équipier, membre équipe",
    Field.STAGE: "stage, étape, stade, statut, status, état, avancement, pipeline stage, "
    "lead status, étape prospect, prospect stage",
    Field.REFERENCE: "reference, référence, réf, ref, id, identifiant, prospect id, "
    "id prospect, référence prospect, prospect reference, n prospect, numéro prospect",
    Field.NOTE: "note, notes, commentaire, commentaires, remarque, remarques, observation, "
    "observations, comment, comments, remark, remarks, description, précisions, divers, "
    "infos, informations",
    Field.NEXT_ACTION: "next action, prochaine action, action, à faire, todo, to do, "
    "next step, prochaine étape, suite, suite à donner, action à mener, task, tâche",
    Field.NEXT_ACTION_ON: "next action on, next action date, date prochaine action, "
    "prochaine action le, jour prochaine action, échéance, date échéance, due, due date, "
    "date relance, relance le, relance, relancer le, à relancer, à relancer le, date rappel, rappel, "
    "rappeler le, à rappeler le, day, jour, date action, follow up, follow up date, "
    "next action day, follow up on",
    Field.AUDIENCE: "audience, public, public touché, touche, reaches, public visé",
    Field.AUDIENCE_SIZE: "audience size, size, taille, taille public, taille audience, "
    "how many, combien, nombre personnes, nombre personnes touchées, public size, "
    "nb personnes, effectif touché",
    Field.SCREENING: "screening, filtre, tri, question tri, question filtre, réponse tri, "
    "screening answer, screening question",
    Field.OBSTACLES: "obstacle, obstacles, frein, freins, blocage, blocages, blocker, blockers",
    Field.PARKED_UNTIL: "parked until, en veille jusqu'au, veille jusqu'au, en veille jusque, "
    "mis en veille jusqu'au, veille, on hold until",
    Field.PARK_REASON: "park reason, parked because, parking reason, motif veille, "
    "raison veille, motif mise en veille",
    Field.DECLINE_REASON: "decline reason, reason declined, motif refus, raison refus, "
    "our reason, declined because",
}

VAGUE_NAMES = (
    "commune, nom commune, mairie, nom mairie, collectivité territoriale, institution, ministère, "
    "agence, association, employeur, employer, client, prospect, customer, account"
)
"""Beside a plainer name of the organisation, these say something else about it."""
