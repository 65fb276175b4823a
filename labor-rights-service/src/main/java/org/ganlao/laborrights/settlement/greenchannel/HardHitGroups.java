package org.ganlao.laborrights.settlement.greenchannel;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.datafile.DataFile;

/** Whose cases have a green channel; {@code greenchannel/groups.yaml}. */
final class HardHitGroups {

    private HardHitGroups() {}

    /** A group, as it is published. */
    @Schema(name = "GreenChannelGroup")
    record Group(String code, String zh, String en, String source, boolean confirmed) {}

    static List<Group> published() {
        return DataFile.read("/greenchannel/groups.yaml", Group.class);
    }
}
