package org.ganlao.skills.certification.certificate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.platform.record.SoughtPerson;
import org.ganlao.skills.certification.certificate.domain.CertificateState;
import org.ganlao.skills.certification.certificate.domain.CertificateWay;

/** Which certificates to list; what is not given does not narrow the list. */
public class CertificateFilter extends SoughtPerson {

    @QueryParam("number")
    @Parameter(description = "证书编号 · Number of the certificate")
    @Size(max = 20)
    String number;

    @QueryParam("occupation")
    @Size(max = 40)
    String occupation;

    @QueryParam("level")
    @Min(1)
    @Max(5)
    Integer level;

    @QueryParam("way")
    CertificateWay way;

    @QueryParam("state")
    CertificateState state;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("issuedFrom")
    LocalDate issuedFrom;

    @QueryParam("issuedUntil")
    LocalDate issuedUntil;
}
