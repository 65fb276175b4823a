package org.ganlao.skills.appraisal.exam;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;

record ExamResultsView(
        ExamSessionView session,

        @Schema(description = "本次公布人数 · How many candidates were decided now")
        int decided,

        @Schema(description = "尚不能公布的科目 · Parts that are not decided yet")
        List<OpenPaper> open)
        implements Versioned {

    @Override
    @Schema(hidden = true)
    public int version() {
        return session.version();
    }
}
