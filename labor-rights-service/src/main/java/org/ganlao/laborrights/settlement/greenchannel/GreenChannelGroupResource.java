package org.ganlao.laborrights.settlement.greenchannel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/green-channel-groups")
@Tag(name = "绿色通道 · Green channels")
public class GreenChannelGroupResource {

    private final OpenGreenChannels channels;

    GreenChannelGroupResource(OpenGreenChannels channels) {
        this.channels = channels;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "适用群体 · Groups whose cases have a green channel")
    public List<HardHitGroups.Group> groups() {
        return channels.groups();
    }
}
