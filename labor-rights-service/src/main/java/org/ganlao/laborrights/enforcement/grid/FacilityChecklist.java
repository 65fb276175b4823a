package org.ganlao.laborrights.enforcement.grid;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.ganlao.laborrights.enforcement.grid.domain.GridRefusal;
import org.ganlao.platform.problem.Rejection;

/** The checklist of facilities, from {@code grid/facilities.yaml}. */
@ApplicationScoped
class FacilityChecklist {

    private static final String FILE = "/grid/facilities.yaml";

    private final List<FacilityItem> items;

    FacilityChecklist() throws IOException {
        try (InputStream in = FacilityChecklist.class.getResourceAsStream(FILE)) {
            items = List.of(new ObjectMapper(new YAMLFactory()).readValue(in, FacilityItem[].class));
        }
    }

    List<FacilityItem> items() {
        return items;
    }

    void require(String code) {
        if (items.stream().noneMatch(item -> item.code().equals(code))) {
            throw new Rejection(GridRefusal.FACILITY_UNKNOWN, code).at("/item");
        }
    }
}
