package org.ganlao.gateway.plan.oversight.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;

/** Messages sent to addresses. */
@Path("/v1/webhooks")
@Tag(name = "推送 · Webhooks")
@RolesAllowed({"supervisor", "system"})
@ShowsRights
public class WebhookResource {

    private final WebhookOrders orders;
    private final ReadWebhooks webhooks;

    WebhookResource(WebhookOrders orders, ReadWebhooks webhooks) {
        this.orders = orders;
        this.webhooks = webhooks;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "建立推送订阅 · Asks for messages to be sent",
            description = "密钥只在此时出示。消息按顺序逐条推送，带 HMAC-SHA256 签名，失败后重试，屡次失败后停用。"
                    + "订阅者须在 grantedUntil 之前凭令牌查询推送订阅，逾期停止推送。"
                    + " · The secret is shown now and never again. Messages arrive in order, one after the other, signed with"
                    + " HMAC-SHA256; what fails is tried again, and after too many failures nothing is sent any more. It lapses at"
                    + " grantedUntil unless its owner asks anything about webhooks before.")
    @APIResponse(
            responseCode = "201",
            description = "已建立 · Begun",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response subscribe(@NotNull @Valid WebhookRequest request, @Context UriInfo uri) {
        WebhookView view = orders.subscribe(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @Operation(summary = "推送订阅，新的在前 · Webhooks, newest first")
    public Page<WebhookView> list(@BeanParam Paging paging) {
        return webhooks.list(paging);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "一个推送订阅 · One webhook",
            description =
                    "ETag 只随状态和密钥变化；查询进度、失败次数和授权有效期时不要带 If-None-Match。"
                            + " · The ETag is that of state and secret; ask without If-None-Match for position, failures and grantedUntil.")
    public WebhookView get(@PathParam("id") UUID id) {
        return webhooks.one(id);
    }

    @GET
    @Path("/{id}/deliveries")
    @Operation(summary = "推送记录，新的在前 · What became of attempts, newest first")
    public Page<DeliveryView> deliveries(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return webhooks.deliveries(id, paging);
    }

    @POST
    @Path("/{id}/secret")
    @Idempotent
    @Operation(
            summary = "更换密钥 · Another secret",
            description = "旧密钥在一段时间内同时签名。 · The former one signs as well for a while.")
    @APIResponse(
            responseCode = "200",
            description = "已更换 · Rotated",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response rotate(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(orders.rotate(id, ifMatch));
    }

    @POST
    @Path("/{id}/test")
    @Idempotent
    @Operation(
            summary = "推送一条测试消息 · Sends a test",
            description =
                    "结果见推送记录；已停用或授权已过期的订阅也可测试。"
                            + " · What becomes of it stands among the deliveries; one that is disabled or has lapsed is tested, too.")
    @APIResponse(
            responseCode = "202",
            description = "将推送 · It will be sent",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response test(@PathParam("id") UUID id) {
        return Response.accepted(orders.test(id)).build();
    }

    @POST
    @Path("/{id}/enabling")
    @Idempotent
    @Operation(
            summary = "重新启用 · Sends again after it was disabled or has lapsed",
            description = "从停用或停止推送处继续，已不再保存的消息除外。 · Goes on where it stopped, without what is no longer kept.")
    @APIResponse(
            responseCode = "200",
            description = "已启用 · Enabled",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response enable(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(orders.enable(id, ifMatch));
    }

    @POST
    @Path("/{id}/ending")
    @Idempotent
    @Operation(summary = "终止推送订阅 · Ends a webhook, for good")
    @APIResponse(
            responseCode = "200",
            description = "已终止 · Ended",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response end(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(orders.end(id, ifMatch));
    }
}
