package org.ganlao.laborrights.wage.arrears;

/** Is told in the same transaction whenever what an employer owes by verified arrears may have changed. */
public interface ArrearsFollower {

    /** @param employer token */
    void changed(String employer);
}
