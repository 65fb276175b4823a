package org.ganlao.skills.appraisal.exam;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.skills.appraisal.exam.domain.ExamPart;

/** A part of a candidate that is not decided yet. */
record OpenPaper(UUID candidate, ExamPart part, Why why) {

    /** What is missing. */
    @Schema(name = "OpenPaperReason")
    enum Why {
        /** One of the two who score independently. */
        SCORE_MISSING,
        /** They differ; a third has to decide. */
        SCORES_DIFFER,
        /** One was given by an examiner who has trained the candidate, or is the candidate; it is annulled and given anew. */
        TRAINER_SCORED
    }
}
