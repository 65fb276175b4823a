package org.ganlao.laborrights.wage.payroll;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.wage.payroll.domain.PayrollLine;
import org.ganlao.laborrights.wage.payroll.domain.Shortfall;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.record.ShownPerson;

/** Somebody on a month's payroll, as answers show it. */
@Schema(name = "PayrollLine")
record PayrollLineView(
        UUID id,
        int version,
        UUID report,
        EmployerToken employer,
        @Schema(examples = "2007-03") YearMonth month,
        ShownPerson person,
        StatedLine work,

        @Schema(description = "差额，核查后方有 · What is short, once it was checked")
        List<Shortfall> shortfalls,

        Money missing,

        @Schema(description = "加班超时 · More overtime than the law allows")
        boolean excessive,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static PayrollLineView from(PayrollLine line, ShownPerson person) {
        return new PayrollLineView(
                line.id(),
                line.version(),
                line.report().id(),
                EmployerToken.of(line.report().outline().employer()),
                line.report().outline().yearMonth(),
                person,
                StatedLine.from(line),
                line.shortfalls(),
                line.missing(),
                line.excessive(),
                line.annulReason(),
                line.origin().sourceRef(),
                line.recordedAt());
    }
}
