package org.ganlao.employment.seeking.dossier;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.employment.seeking.dossier.domain.DossierState;
import org.ganlao.platform.record.StatedPerson;

/** Which transfers to list; what is not given does not narrow the list. */
class DossierFilter {

    @HeaderParam(StatedPerson.HEADER)
    @Parameter(
            description = "证件种类与号码，不写入网址 · Kind and number of an identity document, which no address may hold",
            example = "resident-id 11010519491231002X")
    @Size(max = 60)
    String document;

    @QueryParam("region")
    @Parameter(description = "申请转入的地区 · The county that asks")
    @Size(max = 12)
    String region;

    @QueryParam("holdingRegion")
    @Parameter(description = "转出的地区 · The county that holds, or held, the file")
    @Size(max = 12)
    String holdingRegion;

    @QueryParam("state")
    DossierState state;
}
