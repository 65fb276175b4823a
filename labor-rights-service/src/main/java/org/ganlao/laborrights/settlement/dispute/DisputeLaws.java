package org.ganlao.laborrights.settlement.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeLaw;
import org.ganlao.laborrights.settlement.dispute.domain.Law2008;
import org.ganlao.laborrights.settlement.dispute.domain.MajorCase;
import org.ganlao.laborrights.settlement.dispute.domain.ProcedureLaw;
import org.ganlao.laborrights.settlement.dispute.domain.Regulation1993;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;

/** By which law an application of a day is handled, with its figures; and which cases are major ones. */
@ApplicationScoped
class DisputeLaws {

    private static final String KEYS = "labor.dispute.";

    private final Parameters parameters;

    DisputeLaws(Parameters parameters) {
        this.parameters = parameters;
    }

    DisputeLaw of(LocalDate appliedOn) {
        return of(parameters.at(appliedOn));
    }

    static DisputeLaw of(ParameterSet figures) {
        String procedure = figures.text(KEYS + "procedure");
        String keys = KEYS + procedure;
        return switch (ProcedureLaw.valueOf(procedure.toUpperCase(Locale.ROOT).replace('-', '_'))) {
            case REGULATION_1993 ->
                new Regulation1993(
                        figures.integer(keys + ".representatives.workers"),
                        figures.integer(keys + ".group.workers"),
                        LocalDate.parse(figures.text(keys + ".interrupted.since")));
            case LAW_2008 ->
                new Law2008(
                        figures.integer(keys + ".representatives.workers"), figures.integer(keys + ".final.months"));
        };
    }

    /** From when on a case of the region is a major one. */
    MajorCase major(LocalDate appliedOn, String region) {
        ParameterSet figures = parameters.at(appliedOn);
        return new MajorCase(
                figures.integer(KEYS + "major.workers", region), figures.money(KEYS + "major.amount", region));
    }
}
