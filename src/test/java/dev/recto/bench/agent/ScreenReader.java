package dev.recto.bench.agent;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.DataBufferInt;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A process of its own that reads a display: for each byte that comes in it reads some places, and sends out a number
/// that is the same for the same pixels. It ends with its input.
///
/// It reads until it has read the same twice. A frame may come between two places, and frames follow each other by many
/// times of what reading takes.
///
/// Its arguments are numbers, four for each place: left, top, width and height in pixels of the display.
final class ScreenReader {
    private ScreenReader() {}

    public static void main(String[] arguments) throws IOException, AWTException {
        var numbers = Stream.of(arguments).map(Integer::valueOf).toList();
        var places = Stream.iterate(0, from -> from < numbers.size(), from -> from + 4)
                .map(from -> rectangle(numbers.subList(from, from + 4)))
                .toList();
        var robot = new Robot();
        var out = new DataOutputStream(new BufferedOutputStream(System.out));
        while (System.in.read() >= 0) {
            int before = picture(robot, places);
            int picture = picture(robot, places);
            while (picture != before) {
                before = picture;
                picture = picture(robot, places);
            }
            out.writeInt(picture);
            out.flush();
        }
    }

    private static Rectangle rectangle(List<Integer> numbers) {
        return new Rectangle(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    }

    private static int picture(Robot robot, List<Rectangle> places) {
        int picture = 0;
        for (var place : places) {
            var pixels = (DataBufferInt) robot.createScreenCapture(place).getRaster().getDataBuffer();
            picture = 31 * picture + Arrays.hashCode(pixels.getData());
        }
        return picture;
    }
}
