package org.ganlao.employment.startup.microloan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.idempotency.Idempotent;

@Path("/v1/microloans/{id}/counter-guarantee")
@Tag(name = "小额担保贷款 · Microloans")
public class CounterGuaranteeResource {

    private final SecureLoan securing;

    CounterGuaranteeResource(SecureLoan securing) {
        this.securing = securing;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(
            summary = "登记反担保 · State who stands for a loan, or why nobody needs to",
            description = "担保批准之前可重新登记，以最后一次为准 · Until the guarantee is approved it may be stated anew, whole")
    public Response secure(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedCounterGuarantee stated) {
        return Changed.to(securing.secure(id, ifMatch, stated));
    }
}
