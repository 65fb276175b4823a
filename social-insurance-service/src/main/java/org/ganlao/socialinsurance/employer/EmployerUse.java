package org.ganlao.socialinsurance.employer;

/** Records that stand on an employer's registration. */
public interface EmployerUse {

    /** @param employer token */
    boolean uses(String employer);
}
