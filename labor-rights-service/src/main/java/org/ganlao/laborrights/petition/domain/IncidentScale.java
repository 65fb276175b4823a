package org.ganlao.laborrights.petition.domain;

/** Persons from which an incident is of each level but the lowest, as dated figures give them. */
public record IncidentScale(int large, int major, int gravest) {

    public IncidentLevel of(int persons) {
        if (persons >= gravest) {
            return IncidentLevel.GRAVEST;
        }
        if (persons >= major) {
            return IncidentLevel.MAJOR;
        }
        return persons >= large ? IncidentLevel.LARGE : IncidentLevel.GENERAL;
    }
}
