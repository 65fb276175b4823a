package org.ganlao.skills.appraisal.evaluation;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.platform.record.SoughtPerson;
import org.ganlao.skills.certification.certificate.domain.CertificateWay;

/** Which evaluations to list; what is not given does not narrow the list. */
public class EvaluationFilter extends SoughtPerson {

    @QueryParam("way")
    CertificateWay way;

    @QueryParam("occupation")
    @Size(max = 40)
    String occupation;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("undecided")
    @Parameter(description = "待审批 · Neither approved nor rejected")
    Boolean undecided;
}
