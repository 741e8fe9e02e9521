import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../testing/anyText.ts';
import { svgPen } from './svgPen.ts';

const sheet = { width: 100, height: 50, title: 'A picture' };

function drawn(draw: (pen: ReturnType<typeof svgPen>['pen']) => void): string[] {
  const { pen, written } = svgPen((text) => text.length * 6);
  draw(pen);
  return written(sheet).trim().split('\n').slice(2, -1);
}

describe('the pen of an SVG file', () => {
  it('writes a filled and a stroked path', () => {
    expect(
      drawn((pen) => {
        pen.beginPath();
        pen.moveTo(1, 2);
        pen.lineTo(3.004, 4);
        pen.closePath();
        pen.fillStyle = '#abc';
        pen.fill();
        pen.setLineDash([4, 3]);
        pen.lineWidth = 2;
        pen.stroke();
      }),
    ).toEqual([
      '<path d="M1,2L3,4Z" fill="#abc"/>',
      '<path d="M1,2L3,4Z" fill="none" stroke="#000" stroke-width="2" stroke-dasharray="4 3"/>',
    ]);
  });

  it('goes back to how it was before, groups and all', () => {
    expect(
      drawn((pen) => {
        pen.save();
        pen.translate(10, 20);
        pen.scale(2, 2);
        pen.fillStyle = 'red';
        pen.restore();
        pen.fillRect(0, 0, 5, 5);
      }),
    ).toEqual([
      '<g transform="translate(10 20)">',
      '<g transform="scale(2 2)">',
      '</g></g>',
      '<rect x="0" y="0" width="5" height="5" fill="#000"/>',
    ]);
  });

  it('draws inside what it clips to, and with gradients', () => {
    const lines = drawn((pen) => {
      pen.save();
      pen.beginPath();
      pen.rect(0, 0, 9, 9);
      pen.clip();
      const gradient = pen.createLinearGradient(0, 0, 9, 0);
      gradient.addColorStop(0, '#fff0');
      gradient.addColorStop(1, '#fff');
      pen.fillStyle = gradient;
      pen.fillRect(0, 0, 9, 9);
      pen.restore();
    });
    expect(lines).toEqual([
      '<clipPath id="c1"><path d="M0,0h9v9h-9Z"/></clipPath>',
      '<g clip-path="url(#c1)">',
      expect.stringMatching(/^<linearGradient id="g2" .*<stop offset="0" stop-color="#fff0"\/>/),
      '<rect x="0" y="0" width="9" height="9" fill="url(#g2)"/>',
      '</g>',
    ]);
  });

  it('keeps words as words, as wide as they were measured', () => {
    const [line] = drawn((pen) => {
      pen.font = '600 15px "Source Serif", serif';
      pen.textAlign = 'center';
      pen.fillText('Abe & Putin', 5, 6);
    });
    expect(line).toBe(
      '<text x="5" y="6" font-weight="600" font-size="15" font-family="&quot;Source Serif&quot;, serif" text-anchor="middle" textLength="66" lengthAdjust="spacingAndGlyphs" xml:space="preserve" fill="#000">Abe &amp; Putin</text>',
    );
  });

  it('lets no text become markup', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string()), (text) => {
        const [line = ''] = drawn((pen) => pen.fillText(`<b a="1">${text}`, 0, 0));
        expect(line.replace(/^<text [^<>]*>/, '').replace(/<\/text>$/, '')).not.toMatch(/[<>]/);
      }),
    );
  });
});
