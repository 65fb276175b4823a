package org.ganlao.laborrights.wage.payroll;

/** Is told in the same transaction whenever what the check of an employer's payrolls found may have changed. */
public interface PayrollFollower {

    /** @param employer token */
    void changed(String employer);
}
