package org.ganlao.socialinsurance.agency.domain;

import java.util.Locale;

/** What an agency may be asked to do. */
public enum AgencyService {
    ENROLMENT,
    CONTRIBUTION,
    TRANSFER,
    PENSION,
    MEDICAL,
    INJURY,
    UNEMPLOYMENT,
    MATERNITY,
    LIFE_CERTIFICATION,
    RETIREE_CARE;

    /** Of the working days within which it is done at the latest. */
    public String standard() {
        return "social-insurance.agency.standard."
                + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
