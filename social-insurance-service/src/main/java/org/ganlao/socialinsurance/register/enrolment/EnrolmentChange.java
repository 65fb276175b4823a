package org.ganlao.socialinsurance.register.enrolment;

import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredKind;

/**
 * A change of the days on which somebody is insured, or as what.
 *
 * @param person token
 * @param kind as what, before or from now on
 * @param region where the insurance is pooled, before or from now on
 * @param payer token of the employer; of the person where there is none
 * @param from first day that is not as it was before; what was billed for it and later is worked out anew
 */
public record EnrolmentChange(
        UUID enrolment,
        String person,
        Insurance insurance,
        InsuredKind kind,
        String region,
        String payer,
        LocalDate from) {}
