package org.resetdesk.evidence.office;

import java.util.List;

/**
 * What an Office file shows.
 *
 * @param lines    a paragraph or a row each, the cells of a row parted by tabs
 * @param pictures the files of the pictures inside, as they are stored
 */
public record OfficeContent(List<String> lines, List<byte[]> pictures) {}
