package org.ganlao.skills.appraisal.exam;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.ganlao.skills.appraisal.exam.domain.ExamPart;

/** Which scores to list; what is not given does not narrow the list. */
public class ScoreFilter {

    @QueryParam("candidate")
    UUID candidate;

    @QueryParam("examiner")
    UUID examiner;

    @QueryParam("part")
    ExamPart part;
}
