package org.ganlao.socialinsurance.register.employer;

import java.time.LocalDate;

/** Records that stand on an employer's registration. */
public interface EmployerUse {

    /** @param employer token */
    boolean uses(String employer);

    /** Whether the employer cannot close: somebody is insured through it on this day or later, or it owes money. */
    default boolean keepsOpen(String employer, LocalDate on) {
        return false;
    }
}
