package org.ganlao.socialinsurance.collection.base;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;

@Path("/v1/base-declarations")
@Tag(name = "缴费基数 · Contribution bases")
public class BaseDeclarationResource {

    private final DeclareWages declaring;
    private final DeclarationRepository declarations;
    private final WageBases bases;
    private final PreviewContributions previews;

    BaseDeclarationResource(
            DeclareWages declaring,
            DeclarationRepository declarations,
            WageBases bases,
            PreviewContributions previews) {
        this.declaring = declaring;
        this.declarations = declarations;
        this.bases = bases;
        this.previews = previews;
    }

    @POST
    @Idempotent
    @RolesAllowed({"clerk", "inspector", "supervisor"})
    @Operation(
            summary = "申报或核定缴费工资 · State the wages on which a year's contributions are based",
            description =
                    "申报由经办人员，核定由稽核人员或主管办理；后报的替代先报的，核定的优先。 · Declared by a clerk, assessed by an"
                            + " inspector or a supervisor; a later one replaces an earlier one, an assessed wage goes before a declared one.")
    public Response declare(@Valid @NotNull DeclarationRequest request, @Context UriInfo uri) {
        DeclarationView view = declaring.declare(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询申报 · Find declarations")
    public Page<DeclarationView> find(@Valid @BeanParam DeclarationFilter filter, @BeanParam Paging paging) {
        return declarations.page(filter, paging).map(DeclarationView::from);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看申报 · Read a declaration")
    public DeclarationView read(UUID id) {
        return DeclarationView.from(declarations.visible(id));
    }

    @GET
    @Path("/{id}/wages")
    @RolesAllowed({"clerk", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看申报明细 · Read what it states of each person")
    public List<StatedWage> wages(UUID id) {
        return bases.of(declarations.visible(id).id());
    }

    @POST
    @Path("/contribution-preview")
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(
            summary = "试算应缴 · Work out what would be due, also by other rates; nothing is recorded",
            description = "与出账使用同一计算规则。 · By the same calculation as the bills.")
    public PreviewView preview(@Valid @NotNull ContributionPreviewRequest request) {
        return previews.preview(request);
    }
}
