package org.ganlao.employment.aid.mergedrail;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.aid.insurance.Insurance;
import org.ganlao.employment.aid.mergedrail.ProgressSinceMerger.Progress;
import org.ganlao.employment.aid.mergedrail.domain.MergedRailPerson;

/** What is known of a person's insurance since the merger. */
record ShownInsurance(
        @Schema(
                description =
                        "是否已接续：社保登记有养老保险记录的，以查询当日在保为准，无记录的以填报为准"
                                + " · Whether it goes on: where the register has the person's pension insurance, if that covers today, otherwise as stated")
        boolean goesOn,

        @Schema(description = "社保登记是否有养老保险记录 · Whether the register has the person's pension insurance")
        boolean onRegister,

        @Schema(description = "依社保登记，并轨后首个参加养老保险日 · By the register, first day in the pension insurance since")
        LocalDate since,

        @Schema(description = "依社保登记，当前参加的险种 · By the register, in which insurances the person is today")
        List<Insurance> insuredIn) {

    static ShownInsurance from(MergedRailPerson followed, Progress progress) {
        return new ShownInsurance(
                progress.insuranceTold() ? progress.insured() : followed.insuredOn() != null,
                progress.insuranceTold(),
                progress.insuredSince(),
                progress.insuredIn());
    }
}
