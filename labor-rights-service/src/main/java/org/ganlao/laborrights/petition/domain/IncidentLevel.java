package org.ganlao.laborrights.petition.domain;

/** How grave a group incident is, by the number of persons. */
public enum IncidentLevel {
    GENERAL,
    LARGE,
    MAJOR,
    GRAVEST
}
