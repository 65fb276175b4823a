package org.ganlao.socialinsurance.collection.base.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredKind;

/** Who bears contributions that are due month by month. */
public enum Contributor {
    /** A worker together with the employer. */
    EMPLOYED,
    /** 农民合同制工人, for whom some insurances take nothing from the worker. */
    MIGRANT,
    /** A person alone. */
    INDIVIDUAL;

    private static final Set<InsuredKind> ALONE =
            EnumSet.of(InsuredKind.SELF_EMPLOYED, InsuredKind.FLEXIBLE, InsuredKind.GRADUATE);

    /** Nobody for kinds that pay nothing here: the retired, and those whose schemes have funding of their own. */
    public static Optional<Contributor> of(InsuredKind kind) {
        if (kind == InsuredKind.MIGRANT) {
            return Optional.of(MIGRANT);
        }
        if (kind.isEmployed()) {
            return Optional.of(EMPLOYED);
        }
        return ALONE.contains(kind) ? Optional.of(INDIVIDUAL) : Optional.empty();
    }
}
