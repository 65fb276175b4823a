package org.ganlao.skills.certification.credential;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.idempotency.Idempotent;

@Path("/v1/credential-keys")
@Tag(name = "凭证密钥 · Keys of credentials")
public class CredentialKeyResource {

    private final CredentialKeyRepository keys;
    private final CredentialKeySteps steps;
    private final ChangeCredentialKeys change;

    CredentialKeyResource(CredentialKeyRepository keys, CredentialKeySteps steps, ChangeCredentialKeys change) {
        this.keys = keys;
        this.steps = steps;
        this.change = change;
    }

    @POST
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "提出更换签发密钥 · Propose a new key to sign")
    public Response propose(@Valid @NotNull CredentialKeyRequest request, @Context UriInfo uri) {
        CredentialKeyView made = change.propose(request);
        return Response.created(uri.getAbsolutePathBuilder().path(made.id()).build())
                .entity(made)
                .build();
    }

    @GET
    @RolesAllowed({"supervisor", "auditor"})
    @Operation(summary = "查询密钥 · Keys, the latest first")
    public List<CredentialKeyView> list() {
        return keys.all().stream().map(CredentialKeyView::from).toList();
    }

    @GET
    @Path("/steps")
    @RolesAllowed({"supervisor", "auditor"})
    @Operation(summary = "查询密钥轮换、销毁记录 · What happened to the keys: rotation, destruction, withdrawal; the latest first")
    public List<CredentialKeyStepView> steps() {
        return steps.all();
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(
            summary = "批准新密钥或停止公布 · Approve another person's proposal: of a new key, or of a retirement",
            description =
                    "新密钥即行公布，缓存期满后启用 · A new key is published at once, and signs when nobody keeps the keys from before any more")
    public Response approve(String id) {
        return Response.ok(change.approve(id)).build();
    }

    @POST
    @Path("/{id}/retirement")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "提出停止公布旧密钥 · Propose to publish a key no more whose credentials nobody needs")
    public Response retire(String id, @Valid @NotNull StatedWithdrawal withdrawal) {
        return Response.ok(change.retire(id, withdrawal)).build();
    }

    @POST
    @Path("/{id}/revocation")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "密钥泄露作废 · Revoke a key that others may have; if it signs, a new one does at once")
    public Response revoke(String id, @Valid @NotNull StatedWithdrawal withdrawal) {
        return Response.ok(change.revoke(id, withdrawal)).build();
    }
}
