package org.ganlao.socialinsurance.oldage.pension;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/pension-previews")
@Tag(name = "基本养老金 · Pensions")
public class PensionPreviewResource {

    private final PreviewPension preview;

    PensionPreviewResource(PreviewPension preview) {
        this.preview = preview;
    }

    @POST
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(
            summary = "试算基本养老金 · Work out a pension that somebody thinks of; nothing is kept",
            description = "以同一计算引擎，按所述退休日期当日有效的参数计算，附全部计算过程。 · The same engine as for an application, with the"
                    + " figures in force on the stated day, and the whole working.")
    public PensionPreview work(@Valid @NotNull PensionPreviewRequest request) {
        return preview.work(request);
    }

    @POST
    @Path("/of-person")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(
            summary = "按参保记录试算 · Work out from the records what an insured person's pension would be; nothing is kept")
    public PensionPreview workOfPerson(@Valid @NotNull PersonPreviewRequest request) {
        return preview.work(request);
    }
}
