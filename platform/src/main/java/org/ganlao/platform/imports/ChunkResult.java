package org.ganlao.platform.imports;

import java.util.List;

/** What became of some rows of a file. */
record ChunkResult(long applied, long repeated, List<RowFault> faults) {}
