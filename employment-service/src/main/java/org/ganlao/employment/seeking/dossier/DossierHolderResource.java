package org.ganlao.employment.seeking.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.employment.seeking.dossier.DossierView.HolderView;
import org.ganlao.platform.record.StatedPerson;

@Path("/v1/dossier-holders")
@Tag(name = "档案转移 · Transfer of files")
public class DossierHolderResource {

    private final ReadDossiers reading;

    DossierHolderResource(ReadDossiers reading) {
        this.reading = reading;
    }

    @GET
    @RolesAllowed("clerk")
    @Operation(summary = "查询某人在何地登记，只显示地区 · Where in the province a person is registered; no more than the region")
    public List<HolderView> holders(
            @HeaderParam(StatedPerson.HEADER)
                    @Parameter(
                            description =
                                    "证件种类与号码，不写入网址 · Kind and number of an identity document, which no address may hold",
                            example = "resident-id 11010519491231002X")
                    @Size(max = 60)
                    String document,
            @QueryParam("person") @Parameter(description = "人员令牌 · Token of the person") @Size(max = 64)
                    String person) {
        return reading.holders(document, person);
    }
}
