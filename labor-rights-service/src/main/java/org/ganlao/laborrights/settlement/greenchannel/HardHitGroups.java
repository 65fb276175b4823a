package org.ganlao.laborrights.settlement.greenchannel;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose cases have a green channel; {@code greenchannel/groups.yaml}. */
final class HardHitGroups {

    private static final String FILE = "/greenchannel/groups.yaml";

    private HardHitGroups() {}

    /** A group, as it is published. */
    @Schema(name = "GreenChannelGroup")
    record Group(String code, String zh, String en, String source, boolean confirmed) {}

    static List<Group> published() {
        try (InputStream in = HardHitGroups.class.getResourceAsStream(FILE)) {
            return List.of(new ObjectMapper(new YAMLFactory()).readValue(in, Group[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
