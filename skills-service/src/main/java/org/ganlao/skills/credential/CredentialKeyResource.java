package org.ganlao.skills.credential;

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
    private final ChangeCredentialKeys change;

    CredentialKeyResource(CredentialKeyRepository keys, ChangeCredentialKeys change) {
        this.keys = keys;
        this.change = change;
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "更换签发密钥 · Let a new key sign; the one before stays published")
    public Response rotate(@Valid @NotNull CredentialKeyRequest request, @Context UriInfo uri) {
        CredentialKeyView made = change.rotate(request);
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

    @POST
    @Path("/{id}/retirement")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "停止公布旧密钥 · Publish a key no more whose credentials nobody needs")
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
