package org.ganlao.socialinsurance.benefit.medical.domain;

/** Who pays for retired cadres. */
public enum CadrePayer {
    PROVINCE,
    CITY,
    COUNTY,
    EMPLOYER
}
