package org.ganlao.gateway.plan.oversight.stream;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** What happens, as it happens. */
@Path("/v1/stream")
@Tag(name = "实时消息 · Live messages")
public class StreamResource {

    private final Listen listen;

    StreamResource(Listen listen) {
        this.listen = listen;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({"analyst", "supervisor", "system"})
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(
            summary = "实时消息流 · Live messages as server-sent events",
            description = "事件名为消息种类；id 可用 Last-Event-ID 续接，已不再保存时先收到 stream.gone。"
                    + " 令牌到期时流结束，请续接。跟不上的客户端会被断开。"
                    + " · An event is named by its kind; resume behind its id by Last-Event-ID, and hear stream.gone first"
                    + " where that is no longer kept. The stream ends with the token: come again. Who does not keep up is"
                    + " cut off.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = String.class)))
    public Multi<OutboundSseEvent> stream(
            @HeaderParam("Last-Event-ID")
                    @Parameter(
                            description = "最后收到的编号 · The last id that was received",
                            schema = @Schema(implementation = String.class, maxLength = 20))
                    String lastEventId,
            @QueryParam("topic") @Parameter(description = "主题，可多个，默认全部 · Topics, all by default") List<Topic> topics,
            @Context HttpServerResponse connection,
            @Context Sse sse) {
        return listen.from(lastEventId, topics, connection::reset).map(frame -> frame.on(sse));
    }
}
