package org.ganlao.laborrights.wage.arrears.domain;

import org.ganlao.laborrights.deadline.domain.DueBy;

/** What an enterprise has undertaken to do by a day. */
public enum ArrearsDue implements DueBy {
    /** The first instalment of its clearing plan that is not wholly repaid. */
    CLEARING_INSTALMENT;

    @Override
    public String legalSource() {
        return "赣劳社办〔2007〕6号第二十五项：制定清欠工作计划，按期清偿";
    }
}
