package org.ganlao.laborrights.legal.disclosure.domain;

import org.ganlao.laborrights.deadline.domain.Counting;
import org.ganlao.laborrights.deadline.domain.TimeLimit;

/** Until when an item of the catalogue is published the next time: a day that the catalogue sets, and no figure of law. */
public enum DisclosureLimit implements TimeLimit {
    PUBLICATION_DUE;

    @Override
    public String parameter() {
        return "";
    }

    @Override
    public Counting counting() {
        return Counting.CALENDAR_DAYS;
    }

    @Override
    public String legalSource() {
        return "《关于进一步推行政务公开的意见》（中办发〔2005〕12号）";
    }
}
