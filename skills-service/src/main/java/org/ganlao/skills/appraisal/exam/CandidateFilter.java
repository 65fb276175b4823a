package org.ganlao.skills.appraisal.exam;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.platform.record.SoughtPerson;
import org.ganlao.skills.appraisal.exam.domain.CandidateState;

/** Which candidates to list; what is not given does not narrow the list. */
public class CandidateFilter extends SoughtPerson {

    @QueryParam("session")
    UUID session;

    @QueryParam("text")
    @Parameter(description = "职业名称中的文字，中文或英文 · Part of the name of the session's occupation in either language")
    @Size(max = 60)
    String text;

    @QueryParam("certificateNumber")
    @Parameter(description = "证书编号 · Number of the certificate that was issued")
    @Size(max = 40)
    String certificateNumber;

    @QueryParam("state")
    CandidateState state;
}
