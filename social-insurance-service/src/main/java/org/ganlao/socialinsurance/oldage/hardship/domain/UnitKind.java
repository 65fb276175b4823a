package org.ganlao.socialinsurance.oldage.hardship.domain;

import java.util.Locale;

/** Kinds of hard-up units. */
public enum UnitKind {
    /** 国有农场. */
    FARM,
    /** 农垦. */
    RECLAMATION_FARM,
    /** 林场. */
    FOREST_FARM,
    /** 水利. */
    WATER_WORKS,
    /** 城镇大集体. */
    LARGE_COLLECTIVE;

    /** Of what a retiree of such a unit gets each month. */
    public String figure() {
        return "social-insurance.hardship.subsidy."
                + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
