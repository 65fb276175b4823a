package org.ganlao.employment.coverage.community;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which certificates to list; what is not given does not narrow the list. */
class CertificateFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("community")
    @Size(max = 12)
    String community;

    @QueryParam("validOn")
    @Parameter(description = "该日有效 · Good on this day")
    LocalDate validOn;
}
