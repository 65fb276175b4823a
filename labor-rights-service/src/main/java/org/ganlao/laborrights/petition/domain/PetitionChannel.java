package org.ganlao.laborrights.petition.domain;

/** How a petition came: 《信访条例》第十七条. */
public enum PetitionChannel {
    LETTER,
    /** In person. */
    VISIT,
    PHONE,
    ONLINE
}
