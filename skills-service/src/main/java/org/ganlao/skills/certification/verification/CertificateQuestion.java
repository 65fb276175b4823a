package org.ganlao.skills.certification.verification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is read off a certificate. */
public class CertificateQuestion {

    @QueryParam("number")
    @Parameter(description = "证书编号 · The number in print", required = true)
    @NotBlank
    @Size(max = 40)
    String number;

    @QueryParam("name")
    @Parameter(description = "持证人姓名 · The holder's name in print", required = true)
    @NotBlank
    @Size(max = 100)
    String name;
}
