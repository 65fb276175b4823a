package org.ganlao.laborrights.legal.licensing.domain;

import org.ganlao.laborrights.deadline.domain.Counting;
import org.ganlao.laborrights.deadline.domain.TimeLimit;

/**
 * Within what an application for a licence is dealt with; the periods of the Licensing Law are working days (第八十二条). What a
 * licence's own last day sets has no figure.
 */
public enum LicensingLimit implements TimeLimit {
    LICENCE_ACCEPTANCE("labor.licensing.acceptance.working-days", "第三十二条"),
    LICENCE_DECISION("labor.licensing.decision.working-days", "第四十二条"),
    LICENCE_DECISION_EXTENSION("labor.licensing.extension.working-days", "第四十二条"),
    LICENCE_SERVICE("labor.licensing.service.working-days", "第四十四条"),
    /** A renewal is decided before the licence ends, or counts as granted. */
    LICENCE_RENEWAL("", "第五十条"),
    /** The last day of a licence: one that is not renewed is struck off. */
    LICENCE_EXPIRY("", "第七十条");

    private final String parameter;
    private final String article;

    LicensingLimit(String parameter, String article) {
        this.parameter = parameter;
        this.article = article;
    }

    @Override
    public String parameter() {
        return parameter;
    }

    @Override
    public Counting counting() {
        return Counting.WORKING_DAYS;
    }

    @Override
    public String legalSource() {
        return "《行政许可法》（2004）" + article;
    }
}
